using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;
using NodaTime;

namespace Desmigratif.Benchmarks.Forty;

/// <summary>The forty checks as rules of the national rule book: with their law through time, and three-valued.</summary>
internal sealed class FortyRules
{
    private readonly Rule<OnDay<Person>>[] ofPersons = [.. Book.Rules.OfType<Rule<OnDay<Person>>>()];
    private readonly Rule<MigrationOnDay>[] ofMigrations = [.. Book.Rules.OfType<Rule<MigrationOnDay>>()];

    /// <summary>PEO-001 to 012 and 016, every PLC and DOC-001: all that a person and an episode are asked by themselves.</summary>
    public static RuleBook Book { get; } = RuleBook.National.Only([.. RuleBook.National.Rules.Select(rule => rule.Id).Where(IsOfTheForty)]);

    public int Count => ofPersons.Length + ofMigrations.Length;

    public void Judge(Register register, int worker, LocalDate asOf, ref List<string>? broken)
    {
        OnDay<Person> person = new(register.Persons[worker], worker, register, asOf, ProvinceCatalogue.Instance);
        foreach (Rule<OnDay<Person>> rule in ofPersons)
        {
            if (rule.Judge(in person).Kind == VerdictKind.NotMet)
            {
                (broken ??= []).Add(rule.Id.Text);
            }
        }

        MigrationOnDay migration = new(register.Migrations[worker], worker, register, asOf);
        foreach (Rule<MigrationOnDay> rule in ofMigrations)
        {
            if (rule.Judge(in migration).Kind == VerdictKind.NotMet)
            {
                (broken ??= []).Add(rule.Id.Text);
            }
        }
    }

    private static bool IsOfTheForty(RuleId id) =>
        id.Text.StartsWith("PLC-", StringComparison.Ordinal)
        || id.Text is "DOC-001" or "PEO-016"
        || (id.Text.StartsWith("PEO-", StringComparison.Ordinal) && string.CompareOrdinal(id.Text, "PEO-012") <= 0);
}
