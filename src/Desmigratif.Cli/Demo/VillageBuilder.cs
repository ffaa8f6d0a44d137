using Desmigratif.Cli.Demo.Assumptions;
using Desmigratif.Cli.Demo.Care;
using Desmigratif.Cli.Demo.Episodes;
using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using NodaTime;

namespace Desmigratif.Cli.Demo;

/// <summary>Makes villages, each from its own chances, so that a village is the same whichever others are made.</summary>
internal sealed class VillageBuilder(DemoOptions options)
{
    private const int StreamsOfVillage = 4;

    /// <summary>Makes a village without faults.</summary>
    /// <param name="village">Which one, from 0.</param>
    /// <param name="wishes">Episodes that have to be among its own, as far as it has people to have them.</param>
    public VillageDraft Build(int village, IReadOnlyList<EpisodeWish> wishes)
    {
        LocalDate asOf = options.AsOf;
        Chance people = Stream(village, 0);
        Regency regency = SendingRegencies.All.Draw(people);
        NumberPress press = new(regency, village, people);
        Names names = new(people.Below(int.MaxValue), people);
        List<Resident> residents = new Inhabitants(people, names, press, regency, asOf).Settle(options.PeopleOf(village));

        LetterBook book = new();
        Departures departures = new(Stream(village, 1), book, regency, asOf);
        departures.Draw(residents, wishes);

        Chance care = Stream(village, 2);
        RegisterRecord record = new Offices(care, asOf).Of(press.VillageCode, VillageNames.Of(village), residents);
        ChildrenLeftBehind children = new(care, new Carers(care, residents, asOf), regency.Language, asOf);
        children.Count(residents);
        CareCircle circle = new(care, regency.Language, asOf);
        circle.Arrange(children.Children, residents);

        return new(
            Bundle(press.VillageCode),
            residents,
            [
                record,
                .. residents.Select(PersonRecord.Of),
                .. departures.Episodes,
                .. book.Letters,
                .. children.Consents,
                .. children.Children.Select(child => child.Child),
                .. circle.Caregivers,
                .. circle.Arrangements,
            ]);
    }

    /// <summary>The chances by which faults are planted in a village.</summary>
    public Chance OfFaults(int village) => Stream(village, 3);

    private Chance Stream(int village, int stream) => new(options.Seed, (village * StreamsOfVillage) + stream);

    private Bundle Bundle(string village) => new()
    {
        Id = FormattableString.Invariant($"b-{village}-{options.AsOf:uuuu-MM}"),
        Schema = "desmigratif/1.0",
        Village = new(village),
        ProducedAt = options.AsOf.At(new LocalTime(3, 0)).InUtc().ToInstant(),
        Producer = new() { Name = "desmigratif demo", Version = "1.0" },
        Purpose = BundlePurpose.Test,
        Profile = ProfileCode.Submit,
    };
}
