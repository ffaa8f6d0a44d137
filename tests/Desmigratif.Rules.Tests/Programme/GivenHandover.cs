using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using NodaTime;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Programme;

/// <summary>A bundle made in the village on 21 November 2026, for exchange, and a consent that allows it.</summary>
internal static class GivenHandover
{
    public static Bundle Exchange { get; } = OurBundle with
    {
        Profile = ProfileCode.Exchange,
        Purpose = BundlePurpose.Exchange,
        ProducedAt = Instant.FromUtc(2026, 11, 21, 3, 0),
    };

    public static Consent Signed { get; } = new()
    {
        Id = "s1",
        Person = "p3",
        Giver = ConsentGiver.Parent,
        GivenBy = "p1",
        Purpose = ConsentPurpose.Exchange,
        GivenOn = Day("2026-11-20"),
        Evidence = "formulir 12/2026",
    };
}
