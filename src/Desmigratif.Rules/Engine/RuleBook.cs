using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Engine;

/// <summary>
/// A set of rules in published order, with the severities that apply. A rule book never changes;
/// <see cref="With(ReadOnlySpan{Rule})"/> and <see cref="With(SeverityPolicy)"/> give a new one. Any number of threads may use it at
/// once.
/// </summary>
public sealed partial class RuleBook
{
    private readonly Dictionary<RuleId, Rule> byId;
    private readonly Lazy<string> hash;

    private RuleBook(EquatableArray<Rule> rules, SeverityPolicy policy)
    {
        Rules = rules;
        Policy = policy;
        byId = new(rules.Count);
        foreach (Rule rule in rules)
        {
            if (!byId.TryAdd(rule.Id, rule))
            {
                throw new ArgumentException($"The rule {rule.Id} stands twice in the book.", nameof(rules));
            }
        }

        RequireStatutes(policy);
        Subjects = new(rules);
        hash = new(ComputeHash);
    }

    /// <summary>The rules of national law and of the interchange format.</summary>
    public static RuleBook National { get; } = new(NationalRules(LocalParameters.None), SeverityPolicy.None);

    /// <summary>The rules, in published order.</summary>
    public EquatableArray<Rule> Rules { get; }

    /// <summary>The severities that differ from what the rules declare.</summary>
    public SeverityPolicy Policy { get; }

    /// <summary>
    /// What this book is, as the SHA-256 of its rules, their dated law, parameters, wordings and severities, in hexadecimal. Two books
    /// with the same hash, of the same version of this package, decide alike.
    /// </summary>
    public string Hash => hash.Value;

    internal RulesBySubject Subjects { get; }

    /// <summary>The rule with this id, or nothing.</summary>
    /// <param name="id">The id.</param>
    public Rule? this[RuleId id] => byId.GetValueOrDefault(id);

    /// <summary>The same book with further rules at its end: a province's or a programme's own.</summary>
    /// <param name="local">The rules.</param>
    /// <exception cref="ArgumentException">A rule's id is already taken.</exception>
    public RuleBook With(params ReadOnlySpan<Rule> local) => new([.. Rules, .. local], Policy);

    /// <summary>
    /// Some of the rules of this book, in the same order and under the same policy. A decision of such a book is only as strict as the
    /// rules that it holds.
    /// </summary>
    /// <param name="ids">The rules to keep.</param>
    /// <exception cref="ArgumentException">A rule does not stand in this book.</exception>
    public RuleBook Only(params ReadOnlySpan<RuleId> ids)
    {
        HashSet<RuleId> kept = new(ids.Length);
        foreach (RuleId id in ids)
        {
            kept.Add(byId.ContainsKey(id) ? id : throw new ArgumentException($"The rule {id} does not stand in this book.", nameof(ids)));
        }

        return new(Rules.Where(rule => kept.Contains(rule.Id)).ToEquatableArray(), Policy);
    }

    /// <summary>The same rules under another policy.</summary>
    /// <param name="policy">The policy, in place of the one so far.</param>
    /// <exception cref="ArgumentException">The policy makes a rule block that may not.</exception>
    public RuleBook With(SeverityPolicy policy) => new(Rules, policy);

    /// <summary>Checks every record of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The assessment day, not before <see cref="ModelledLaw.FirstDay"/>.</param>
    /// <param name="regions">The region table; nothing for the built-in one, which knows the provinces.</param>
    /// <returns>The findings, in the order of the records and then of the rules.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the modelled law.</exception>
    public EquatableArray<Finding> Check(Register register, LocalDate asOf, IRegionCatalogue? regions = null)
    {
        RequireModelled(asOf);
        return new RegisterCheck(this, register, asOf, regions ?? ProvinceCatalogue.Instance).Run();
    }

    /// <summary>Decides about every open placement file of a register, each by the law of its departure.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The assessment day, not before <see cref="ModelledLaw.FirstDay"/>.</param>
    /// <returns>One decision for each open placement file, in the order of the records.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the modelled law.</exception>
    public EquatableArray<Decision> Assess(Register register, LocalDate asOf)
    {
        RequireModelled(asOf);
        return PlacementAssessment.Of(this, register, asOf, lawOf: null).ToEquatableArray();
    }

    /// <summary>
    /// What the decisions of a day would be if the law of that day applied to every open placement file, whenever the worker plans to leave.
    /// Of two days it shows what a change of law between them turns. Age and papers are measured on the planned day all the same.
    /// </summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The assessment day and the day whose law applies, not before <see cref="ModelledLaw.FirstDay"/>.</param>
    /// <returns>One decision for each open placement file, in the order of the records. None of them is one to be handed out.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the modelled law.</exception>
    public EquatableArray<Decision> AssessByLawOf(Register register, LocalDate asOf)
    {
        RequireModelled(asOf);
        return PlacementAssessment.Of(this, register, asOf, lawOf: asOf).ToEquatableArray();
    }

    private static void RequireModelled(LocalDate asOf)
    {
        if (asOf < ModelledLaw.FirstDay)
        {
            throw new ArgumentOutOfRangeException(
                nameof(asOf),
                asOf,
                FormattableString.Invariant($"The law is modelled from {ModelledLaw.FirstDay:uuuu-MM-dd} on."));
        }
    }

    /// <summary>A policy cannot make a rule block that does not rest on a statute whose text was read.</summary>
    private void RequireStatutes(SeverityPolicy policy)
    {
        if (policy.IsEmpty)
        {
            return;
        }

        foreach ((RuleId id, Severity severity) in policy.Severities)
        {
            if (severity == Severity.Blocking && byId.TryGetValue(id, out Rule? rule) && !rule.MayBlock)
            {
                throw new ArgumentException(
                    $"The policy cannot make {id} block: it does not rest on a statute whose text was read.",
                    nameof(policy));
            }
        }
    }

    private string ComputeHash()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{typeof(RuleBook).Assembly.GetName().Version}\n");
        foreach (Rule rule in Rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"{rule.Id}|{rule.Severity}|{rule.Confidence}|{rule.Says}|{rule.Message}\n");
            foreach (LawStep step in rule.Law.Steps)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {step.From:uuuu-MM-dd}|{string.Join(';', step.Basis)}\n");
            }

            foreach (Parameter parameter in rule.Parameters)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {parameter.Name}|{parameter.Unit}");
                foreach ((LocalDate from, string value) in parameter.Steps)
                {
                    text.Append(CultureInfo.InvariantCulture, $"|{from:uuuu-MM-dd}={value}");
                }

                text.Append('\n');
            }
        }

        foreach ((RuleId id, Severity severity) in Policy.Severities)
        {
            text.Append(CultureInfo.InvariantCulture, $"{id}={severity}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
