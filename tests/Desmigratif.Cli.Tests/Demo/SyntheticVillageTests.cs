using Desmigratif.Cli.Demo;
using Desmigratif.Cli.Demo.Assumptions;
using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Regions;
using NodaTime;

namespace Desmigratif.Cli.Tests.Demo;

public class SyntheticVillageTests
{
    private static readonly DemoOptions Options = new(12_000, 14, 99) { Faults = false };
    private static readonly Lazy<Reading> Made = new(() => Reading.Of(Options));

    private static IEnumerable<Person> People => Made.Value.Registers.SelectMany(register => register.Persons);

    private static List<Migration> Episodes { get; } = [.. Made.Value.Registers.SelectMany(register => register.Migrations)];

    [Fact]
    public void No_identity_number_can_be_that_of_a_real_person()
    {
        Assert.All(People, person => Assert.InRange(person.Nik!.Value!.Serial, 9000, 9999));
        Assert.All(People, person => Assert.InRange(int.Parse(person.FamilyCard!.Value!.Reveal()[12..]), 9000, 9999));
        Assert.All(
            People.Where(person => person.Phone is not null),
            person => Assert.Equal("0000", person.Phone!.Value!.Reveal()[6..10]));
    }

    [Fact]
    public void Every_person_has_a_NIK_of_his_or_her_own()
    {
        HashSet<string> numbers = [.. People.Select(person => person.Nik!.Text)];

        Assert.Equal(Options.People, numbers.Count);
        Assert.DoesNotContain(People, person => numbers.Contains(person.FamilyCard!.Text));
    }

    [Fact]
    public void A_NIK_shows_the_birth_date_and_the_sex() => Assert.All(People, person =>
    {
        Nik nik = person.Nik!.Value!;
        LocalDate birth = person.BirthDate!.Value;
        Assert.Equal((birth.Day, birth.Month, birth.Year % 100), (nik.Day, nik.Month, nik.TwoDigitYear));
        Assert.Equal(person.Sex == Sex.Female, nik.IsFemale);
    });

    [Fact]
    public void Villages_have_codes_and_names_of_their_own()
    {
        Assert.Equal(14, Made.Value.Registers.Select(register => register.Villages[0].Code!.Text).Distinct().Count());
        Assert.Equal(14, Made.Value.Registers.Select(register => register.Villages[0].Name).Distinct().Count());
    }

    [Fact]
    public void Villages_borrow_codes_that_the_list_has_and_take_others_when_there_are_no_more()
    {
        foreach ((Regency regency, _) in SendingRegencies.All)
        {
            string[] codes =
                [.. Enumerable.Range(0, 1200).Select(village => new NumberPress(regency, village, new Chance(1, village)).VillageCode)];

            Assert.Equal(codes.Length, codes.Distinct().Count());
            Assert.All(codes[..12], code => Assert.Equal(RegionStatus.Current, RegionTable.Instance.StatusOf(code.AsSpan())));
            Assert.Equal(RegionStatus.Unknown, RegionTable.Instance.StatusOf(codes[^1].AsSpan()));
        }
    }

    [Fact]
    public void Eight_of_a_hundred_adults_have_an_episode()
    {
        int adults = People.Count(person => Age.CompletedYears(person.BirthDate!.Value, Options.AsOf) >= 18);

        Assert.InRange(Episodes.Count * 100.0 / adults, 7.8, 8.2);
    }

    [Fact]
    public void Children_and_old_people_live_in_the_village()
    {
        Assert.InRange(Percent(People, person => Age.CompletedYears(person.BirthDate!.Value, Options.AsOf) < 18), 22, 40);
        Assert.InRange(Percent(People, person => Age.CompletedYears(person.BirthDate!.Value, Options.AsOf) >= 60), 6, 20);
    }

    [Theory]
    [InlineData("HK", 33.9)]
    [InlineData("TW", 28.7)]
    [InlineData("MY", 17.6)]
    public void Destinations_follow_the_published_figures(string destination, double percent) =>
        Assert.InRange(Percent(Episodes, episode => episode.Destination!.Text == destination), percent - 5, percent + 5);

    [Theory]
    [InlineData("9111", 34.3)]
    [InlineData("5322", 17.9)]
    [InlineData("9329", 7.8)]
    public void Positions_follow_the_published_figures(string isco, double percent) =>
        Assert.InRange(Percent(Episodes, episode => episode.Occupation!.Text == isco), percent - 5, percent + 5);

    [Fact]
    public void Most_who_leave_are_women()
    {
        HashSet<string> women = [.. Made.Value.Registers.SelectMany(register =>
            register.Persons.Where(person => person.Sex == Sex.Female).Select(person => register.Bundle.Id + person.Id))];

        double percent = Percent(
            Made.Value.Registers.SelectMany(register =>
                register.Migrations.Select(episode => register.Bundle.Id + episode.Person.Id)),
            women.Contains);

        Assert.InRange(percent, 56, 66);
    }

    [Fact]
    public void Adults_up_to_sixty_have_learned_what_those_who_leave_have()
    {
        Person[] adults =
        [
            .. People.Where(person => Age.CompletedYears(person.BirthDate!.Value, Options.AsOf) is >= 25 and <= 60),
        ];

        Assert.InRange(Percent(adults, person => person.Education == Education.UpperSecondary), 41, 47);
        Assert.InRange(Percent(adults, person => person.Education == Education.LowerSecondary), 28, 34);
        Assert.InRange(Percent(adults, person => person.Education == Education.PrimaryCompleted), 19, 25);
    }

    [Fact]
    public void Episodes_stand_at_every_point_and_go_every_way()
    {
        foreach (MigrationStatus status in new[]
        {
            MigrationStatus.Interested, MigrationStatus.Registered, MigrationStatus.Verified, MigrationStatus.DocumentsComplete,
            MigrationStatus.Oriented, MigrationStatus.Working, MigrationStatus.Returned, MigrationStatus.Cancelled,
        })
        {
            Assert.Contains(Episodes, episode => episode.History[^1].Status == status);
        }

        Assert.Contains(Episodes, episode => episode.Route == PlacementRoute.P3mi);
        Assert.Contains(Episodes, episode => episode.Route == PlacementRoute.Individual);
        Assert.Contains(Episodes, episode => episode.Procedural == ProceduralStatus.NonProcedural);
        Assert.Contains(Episodes, episode => episode.Sector == Sector.MerchantShip);
        Assert.Contains(
            Episodes.Where(episode => episode.Sector == Sector.FishingShip),
            episode => episode.Documents.Any(paper => paper.Kind == DocumentKind.SeafarerAgreement));
    }

    [Fact]
    public void Children_left_behind_have_a_grown_carer_who_is_there()
    {
        int children = 0;
        foreach (Register register in Made.Value.Registers)
        {
            foreach (Child child in register.Children)
            {
                Person person = register.Persons.Find(child.Person)!;
                Person carer = register.Persons.Find(child.Carer!.Person)!;
                Assert.True(Age.CompletedYears(person.BirthDate!.Value, Options.AsOf) < 18);
                Assert.True(Age.CompletedYears(carer.BirthDate!.Value, Options.AsOf) >= 18);
                Assert.Equal(Residence.Present, carer.Residence);
                children++;
            }
        }

        Assert.InRange(children, 100, 600);
        IEnumerable<CareArrangement> arrangements = Made.Value.Registers.SelectMany(register => register.CareArrangements);
        Assert.Contains(arrangements, arrangement => arrangement.Kind == CareKind.KinCare);
        Assert.Contains(arrangements, arrangement => arrangement.Kind == CareKind.CommunityMentor);
    }

    private static double Percent<T>(IEnumerable<T> all, Func<T, bool> counts)
    {
        T[] items = [.. all];
        return items.Count(counts) * 100.0 / items.Length;
    }
}
