using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

/// <summary>Nobody is asked to list papers in an order.</summary>
public sealed class PapersInAnyOrderTests
{
    private static readonly PlacementFile OnLand = Given.File;

    private static readonly PlacementFile AtSea = Given.File
        .With(migration => migration with { Sector = Sector.MerchantShip })
        .Plus(new() { Kind = DocumentKind.SeafarerAgreement, AcknowledgedBy = new("syahbandar"), AcknowledgedOn = new(2026, 10, 1) })
        .Plus(new() { Kind = DocumentKind.SeamanBook });

    private static readonly PlacementFile JustRegistered = Unsigned(OnLand).With(migration => migration with
    {
        History = [new() { Status = MigrationStatus.Registered, On = new(2026, 3, 1) }],
        Costs = [new() { Item = CostItem.Training, ChargedTo = CostBearer.Worker, AmountRp = new Rupiah(1_000_000) }],
    });

    private static readonly PlacementFile[] Files =
    [
        OnLand,
        AtSea,
        JustRegistered,
        Departed(OnLand),
        Departed(AtSea),
        Departed(Unsigned(OnLand)),
        Departed(Unsigned(OnLand).Without(DocumentKind.WorkAgreement)),
        Departed(Unsigned(AtSea).Without(DocumentKind.WorkAgreement)),
    ];

    public static TheoryData<string> Kinds => [.. AtSea.Migration.Documents.Select(document => document.Kind!.ToString())];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_paper_that_stands_first_counts_like_any_other(string kind)
    {
        DocumentKind first = DocumentKind.List.Of(kind);
        foreach (PlacementFile file in Files)
        {
            AreAlike(file, Leading(file, first));
            PlacementFile bare = file.WithoutLetters().Changing(first, document => new() { Kind = document.Kind });
            AreAlike(bare, Leading(bare, first));
            PlacementFile late = file.Changing(first, document => document with { IssuedOn = new(2026, 12, 2), ExpiresOn = new(2026, 11, 1) });
            AreAlike(late, Leading(late, first));
        }
    }

    private static void AreAlike(PlacementFile one, PlacementFile other)
    {
        foreach (Rule<MigrationOnDay> rule in RuleBook.National.Rules.OfType<Rule<MigrationOnDay>>())
        {
            Assert.Equal((rule.Id, rule.Judge(one.OnDay).Kind), (rule.Id, rule.Judge(other.OnDay).Kind));
        }
    }

    private static PlacementFile Departed(PlacementFile file) =>
        file.With(migration => migration with { DepartedOn = Given.Today });

    private static PlacementFile Unsigned(PlacementFile file) =>
        file.With(migration => migration with { Contract = null, PlacementAgreement = null });

    private static PlacementFile Leading(PlacementFile file, DocumentKind kind) => file.With(migration => migration with
    {
        Documents = migration.Documents.OrderBy(document => document.Kind == kind ? 0 : 1).ToEquatableArray(),
    });
}
