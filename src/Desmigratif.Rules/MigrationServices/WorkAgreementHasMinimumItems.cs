using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// PLC-016. The statute sets the content of the agreement; it does not make each item a condition of placement, so this
/// warns.
/// </summary>
internal sealed class WorkAgreementHasMinimumItems() : PlacementRule(
    "PLC-016",
    Warning,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(15, 2)),
    new("Perjanjian kerja memuat tujuh isi minimum", "The work agreement holds the seven minimum items"),
    new(
        "Perjanjian kerja belum memuat: {items}. Mintalah pemberi kerja atau pelaksana penempatan melengkapinya sebelum "
        + "keberangkatan.",
        "The work agreement does not hold: {items}. Ask the employer or the placing body to complete it before departure."))
{
    private static readonly Parameter<EquatableArray<ContractItem>> MinimumItems = new(
        "minimumItems",
        "codes",
        new Dated<EquatableArray<ContractItem>>([new(
            new(2017, 11, 22),
            [
                ContractItem.Employer,
                ContractItem.Worker,
                ContractItem.Position,
                ContractItem.RightsAndDuties,
                ContractItem.WorkingConditions,
                ContractItem.Term,
                ContractItem.Safety,
            ])]));

    private static readonly Verdict SectorUnclear = Verdict.Unknown("/sector");
    private static readonly Verdict ItemsMissing = Verdict.Unknown("/contract/items");

    public override EquatableArray<Parameter> Parameters => [MinimumItems];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        if (file.Migration.Sector is { IsKnown: false })
        {
            return SectorUnclear;
        }

        if (file.Migration.Sector != Sector.Land || file.Migration.Contract is not { SignedOn: not null, Items: var items })
        {
            return Verdict.NotApplicable;
        }

        List<ContractItem>? lacking = null;
        foreach (ContractItem item in MinimumItems.On(file.GoverningDay))
        {
            if (!items.Contains(item))
            {
                (lacking ??= []).Add(item);
            }
        }

        return lacking is null ? Verdict.Met
            : items.IsEmpty || items.Any(item => !item.IsKnown) ? ItemsMissing
            : Verdict.NotMet("/contract/items", new FindingParameter("items", lacking));
    }
}
