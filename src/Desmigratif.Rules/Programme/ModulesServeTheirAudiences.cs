using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Programme;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>
/// PRG-015. Asked when the term is over. A module whose audience is not recorded leaves it open; titles are free.
/// </summary>
internal sealed class ModulesServeTheirAudiences() : Rule<OnDay<Partnership>>(
    "PRG-015",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2021, 5, 10), Laws.MouWithLkknuOf2021.Whole),
    new("Keempat modul ditujukan bagi keempat sasarannya", "The four modules serve their four audiences"),
    new(
        "Belum tercatat modul bagi: {audiences}. Minta modulnya kepada mitra; apabila sudah ada, catat modul itu beserta "
        + "sasarannya.",
        "No module is on record for: {audiences}. Ask the partner for it; if it is there already, record the module with its "
        + "audience."))
{
    private static readonly Parameter<EquatableArray<ModuleAudience>> Audiences = new(
        "audiences",
        "codes",
        new Dated<EquatableArray<ModuleAudience>>([new(
            new(2021, 5, 10),
            [ModuleAudience.Child, ModuleAudience.Worker, ModuleAudience.Carer, ModuleAudience.Officer])]));

    private static readonly Verdict NoEnd = Verdict.Unknown("/to");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Audiences];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Partnership> subject)
    {
        Partnership memorandum = subject.Record;
        if (!memorandum.Scope.Contains(PartnershipScope.Modules) || subject.AsOf <= memorandum.To)
        {
            return Verdict.NotApplicable;
        }

        if (memorandum.To is null)
        {
            return NoEnd;
        }

        List<ModuleAudience>? lacking = null;
        foreach (ModuleAudience audience in Audiences.On(subject.AsOf))
        {
            if (!Deliverables.Hold(memorandum, PartnershipScope.Modules, audience))
            {
                (lacking ??= []).Add(audience);
            }
        }

        return lacking is null ? Verdict.Met
            : WithoutAudience(memorandum) is >= 0 and int open
                ? Verdict.Unknown(FormattableString.Invariant($"/deliverables/{open}/audience"))
            : Verdict.NotMet("/deliverables", new FindingParameter("audiences", lacking));
    }

    private static int WithoutAudience(Partnership memorandum)
    {
        for (int index = 0; index < memorandum.Deliverables.Count; index++)
        {
            Deliverable own = memorandum.Deliverables[index];
            if (own.Kind == PartnershipScope.Modules && own.Audience is not { IsKnown: true })
            {
                return index;
            }
        }

        return -1;
    }
}
