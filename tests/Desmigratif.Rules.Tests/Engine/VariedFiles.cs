using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using static Desmigratif.Rules.Tests.Given;

namespace Desmigratif.Rules.Tests.Engine;

/// <summary>Placement files that differ from the complete one in whatever a rule may ask.</summary>
internal static class VariedFiles
{
    private const string Tomorrow = "a-word-of-tomorrow";

    public static EquatableArray<PlacementFile> All { get; } = Varied().ToEquatableArray();

    /// <summary>All of them in one register; most without a departure, so that the law of the assessment day applies.</summary>
    public static Register Together { get; } = Given.Register(ProfileCode.Submit, [.. Records(), .. Strangers()]);

    private static IEnumerable<RegisterRecord> Records()
    {
        for (int number = 0; number < All.Count; number++)
        {
            PlacementFile file = number % 4 == 0 ? All[number] : All[number].Departing(null);
            string person = $"p-{number}";
            yield return file.Worker with { Id = person };
            yield return file.Migration with { Id = $"m-{number}", Person = file.Migration.Person == "p-1" ? person : null };
            foreach (Letter letter in file.Others.OfType<Letter>())
            {
                yield return letter with { Id = $"l-{number}", Person = person };
            }
        }
    }

    private static IEnumerable<RegisterRecord> Strangers() =>
    [
        GivenPeople.Woman,
        GivenPeople.Man with { Nik = new("0000000000000000"), BirthDate = new(2030, 1, 1) },
        GivenPeople.Boy with { Nik = new("52030847 not a number"), Phone = new("12"), FamilyCard = new("1") },
        new Person { Id = "p-nothing" },
        new Migration { Id = "m-nothing" },
        .. VariedEpisodes.ServiceRecords,
    ];

    private static IEnumerable<PlacementFile> Varied() =>
    [
        Given.File,
        Given.File.Undeclared(),
        Given.File.WithoutLetters(),
        Given.File.Born(2008, 12, 2),
        Given.File.With(person => person with { BirthDate = null }),
        .. EveryCode(MaritalStatus.List, status => Given.File.With(person => person with { MaritalStatus = status })),
        .. EveryCode(PlacementRoute.List, route => Given.File.With(migration => migration with { Route = route })),
        .. EveryCode(Sector.List, sector => Given.File.With(migration => migration with { Sector = sector })),
        .. EveryCode(EmployerKind.List, kind => EmployedBy(Given.File, kind)),
        .. EveryCode(MigrationStatus.List, status => Given.File.Reaching(status, new(2004, 10, 18))),
        .. EveryCode(MigrationStatus.List, status => Given.File.Reaching(status, Today)),
        .. EveryCode(VisaKind.List, kind => Given.File.Changing(DocumentKind.WorkVisa, visa => visa with { VisaKind = kind })),
        .. DocumentKind.List.All.SelectMany(EachWayToLack),
        .. new string?[] { "MY", "QA", "KH", "Taiwan", null }.SelectMany(EachWorkIn),
        .. Companies(),
        .. Crews(),
        .. Employers(PlacementRoute.Individual),
        .. Employers(PlacementRoute.Agency),
        Given.File.With(migration => migration with { Contract = new() { SignedOn = Today, Occupation = new("9111") } }),
        Given.File.With(migration => migration with { Contract = migration.Contract! with { Items = [ContractItem.Term] } }),
        Given.File.With(migration => migration with { DepartedOn = new(2022, 7, 20), ReturnedOn = new(2024, 1, 1) }),
        Given.File.With(migration => migration with { Registration = null, History = [], Documents = [] }),
        .. VariedEpisodes.All,
    ];

    private static IEnumerable<PlacementFile> EveryCode<T>(CodeList<T> list, Func<T?, PlacementFile> file)
        where T : Code =>
        list.All.Select(file).Append(file(list.Of(Tomorrow))).Append(file(null));

    private static IEnumerable<PlacementFile> EachWayToLack(DocumentKind kind) =>
    [
        Given.File.Without(kind),
        Given.File.Without(kind).Undeclared(),
        Given.File.Changing(kind, document => new() { Kind = kind }).WithoutLetters(),
        Given.File.Changing(kind, document => document with { IssuedOn = new(2010, 1, 1), ExpiresOn = new(2015, 1, 1) }),
        Given.File.Changing(kind, document => document with { IssuedOn = new(2010, 1, 1), GivenBy = DocumentGiver.Parent }),
        Given.File.Changing(kind, document => document with { IssuedOn = new(2030, 1, 1), Number = "another" }),
        Given.File.Changing(kind, document => document with { ExpiresOn = new(2030, 1, 1) }),
        Given.File.Without(kind).With(WithoutAgreements),
        Given.File.Changing(kind, document => document with { Examinations = [Examination.Physical] }),
    ];

    private static Migration WithoutAgreements(Migration migration) =>
        migration with { Contract = null, SocialSecurity = null, PlacementAgreement = null };

    private static IEnumerable<PlacementFile> EachWorkIn(string? destination) =>
        new string?[] { "9111", "8189", "house maid", null }.Select(occupation => Given.File.With(migration => migration with
        {
            Destination = destination is null ? null : new(destination),
            Occupation = occupation is null ? null : new(occupation),
        }));

    private static IEnumerable<PlacementFile> Employers(PlacementRoute route) =>
        EmployerKind.List.All.Select(kind => EmployedBy(Given.File.With(migration => migration with { Route = route }), kind));

    private static PlacementFile EmployedBy(PlacementFile file, EmployerKind? kind) =>
        file.With(migration => migration with { Employer = new() { Kind = kind } });

    private static IEnumerable<PlacementFile> Companies() =>
        new PlacementCompany?[]
        {
            null,
            new(),
            new() { Sip3mi = new(), Sip2mi = new() },
            new() { Sip3mi = new() { To = new(2026, 1, 1) }, Sip2mi = new() { Destination = new("MY"), To = new(2026, 1, 1) } },
        }
        .Select(company => Given.File.With(migration => migration with { Company = company }));

    private static IEnumerable<PlacementFile> Crews()
    {
        PlacementFile crew = Given.File.With(migration => migration with { Sector = Sector.FishingShip, Contract = null });
        PlacementFile bare = crew.Without(DocumentKind.WorkAgreement);
        return [crew, bare, bare.Undeclared(), bare.Plus(new() { Kind = DocumentKind.SeafarerAgreement })];
    }
}
