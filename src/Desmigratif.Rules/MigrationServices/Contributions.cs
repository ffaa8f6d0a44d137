using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// What migrant workers pay for social security (JKK and JKM). The table changed in February or March 2023, on a day that is not known:
/// in these two months either amount is accepted.
/// </summary>
internal static class Contributions
{
    private static readonly ContributionTable OneAmount = new(332_500, 332_500, 332_500);
    private static readonly ContributionTable ByLength = new(108_000, 189_000, 332_500);

    /// <summary>The regulations through time.</summary>
    public static DatedLaw Law { get; } = DatedLaw.Since(new(2018, 12, 10), Laws.Permenaker18Of2018.Whole)
        .Then(new(2023, 2, 1), Laws.Permenaker18Of2018.Whole, Laws.Permenaker4Of2023.Whole)
        .Then(new(2023, 4, 1), Laws.Permenaker4Of2023.Whole);

    /// <summary>What is paid before departure by whoever is placed; an individual worker pays none of it.</summary>
    public static Parameter<int> Before { get; } = new("before", "Rp", new Dated<int>([new(new(2018, 12, 10), 37_500)]));

    /// <summary>The tables that may be in force, the newest last.</summary>
    public static Parameter<EquatableArray<ContributionTable>> During { get; } = new(
        "during",
        "Rp",
        new Dated<EquatableArray<ContributionTable>>([
            new(new(2018, 12, 10), [OneAmount]),
            new(new(2023, 2, 1), [OneAmount, ByLength]),
            new(new(2023, 4, 1), [ByLength])]));

    /// <summary>What each month beyond the listed lengths adds.</summary>
    public static Parameter<int> ExtraMonth { get; } = new("extraMonth", "Rp", new Dated<int>([new(new(2023, 4, 1), 13_500)]));

    /// <summary>The day whose table applies: payment follows the placement agreement; without one, the departure. Nothing without both.</summary>
    public static LocalDate? DayOf(in MigrationOnDay subject) =>
        subject.Migration.PlacementAgreement?.SignedOn ?? subject.DepartureDay;

    /// <summary>The part before departure; nothing where the way of placement decides and is not known.</summary>
    public static int? BeforeFor(PlacementRoute? route, LocalDate day) =>
        route is not { IsKnown: true } || route == PlacementRoute.Unknown ? null
        : route == PlacementRoute.Individual ? 0
        : Before.On(day);
}
