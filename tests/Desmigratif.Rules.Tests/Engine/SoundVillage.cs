using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Programme;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using NodaTime;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Engine;

/// <summary>An invented village in which all four pillars run, and every rule on them has something to be content with.</summary>
internal static class SoundVillage
{
    public static LocalParameters Local { get; } =
        new() { LightInterest = 1.5m, DebtPerPerson = new Rupiah(10_000_000), Retention = 10 };

    public static Register Register { get; } = new(
        OurBundle with
        {
            Profile = ProfileCode.Exchange,
            Purpose = BundlePurpose.Exchange,
            ProducedAt = Instant.FromUtc(2026, 11, 21, 3, 0),
        },
        [Village(), .. People(), .. Consents(), .. Migrations(), .. Business(), .. Parenting(), .. Cooperatives()]);

    private static Village Village() => OurVillage with
    {
        Designations =
        [
            new()
            {
                Programme = VillageProgramme.Desmigratif,
                Cohort = 2021,
                ProposedOn = Day("2021-03-01"),
                DecidedOn = Day("2021-06-01"),
                Decision = DesignationDecision.Designated,
                Instrument = "Kepmenaker",
            },
            new()
            {
                Programme = VillageProgramme.DesaMigranEmas,
                Cohort = 2025,
                ProposedOn = Day("2025-09-20"),
                DecidedOn = Day("2025-10-01"),
                Decision = DesignationDecision.Designated,
                Instrument = "Keputusan",
            },
        ],
        Officers = [Officer("p2"), Officer("p4")],
        Regulations = [new() { Number = "3/2023", About = "migrant-protection", EnactedOn = Day("2023-04-01") }],
    };

    private static VillageOfficer Officer(string person) => new()
    {
        Person = person,
        Role = OfficerRole.Officer,
        From = Day("2021-07-01"),
        ChosenBy = ChosenBy.Deliberation,
    };

    private static IEnumerable<Person> People() =>
    [
        Woman,
        Man with { Residence = Residence.Present, Disability = Disability.Physical },
        Child(Boy),
        Adult("p4", "1968-05-01"),
        Child(Boy with { Id = "p5", Nik = new("5203080103189005"), BirthDate = Day("2018-03-01") }),
        Adult("p6", "1985-05-01"),
        Child(Boy with { Id = "p7", Nik = new("5203080103169007"), Mother = null, Father = null }),
    ];

    private static Person Child(Person person) =>
        person with { Religion = Religion.Islam, Schooling = new() { Status = SchoolingStatus.Enrolled } };

    private static Person Adult(string id, string born) => new()
    {
        Id = id,
        BirthDate = Day(born),
        Religion = Religion.Islam,
        LifeStatus = LifeStatus.Alive,
        Residence = Residence.Present,
        FamilyCard = new("5203081203089002"),
    };

    private static IEnumerable<Consent> Consents() =>
    [
        Given("s1", "p3", ConsentGiver.Parent, "p1"),
        Given("s2", "p5", ConsentGiver.Guardian, "p4"),
        Given("s5", "p7", ConsentGiver.Guardian, "p6"),
        Given("s3", "p2", ConsentGiver.Self, "p2"),
        Given("s4", "p2", ConsentGiver.Self, "p2") with { WithdrawnOn = Day("2026-11-22") },
    ];

    private static Consent Given(string id, string person, ConsentGiver giver, string by) => new()
    {
        Id = id,
        Person = person,
        Giver = giver,
        GivenBy = by,
        Purpose = ConsentPurpose.Exchange,
        GivenOn = Day("2026-01-01"),
        Evidence = "formulir 12/2026",
    };

    private static IEnumerable<RegisterRecord> Migrations() =>
    [
        new Migration { Id = "m1", Person = "p1", DepartedOn = Day("2025-02-01") },
        new Migration { Id = "m2", Person = "p6", History = [new() { Status = MigrationStatus.Returned, On = Day("2020-01-01") }] },
        new ServiceVisit { Id = "v1", On = Day("2026-05-01") },
        new SupportCase { Id = "c1", Person = "p3", OpenedOn = Day("2026-05-01"), About = [CaseSubject.Neglect], ReferredTo = "social-office" },
    ];

    private static IEnumerable<RegisterRecord> Business() =>
    [
        new BusinessGroup
        {
            Id = "g1",
            FormedOn = Day("2022-03-01"),
            Members =
            [
                .. Enumerable.Range(0, 9).Select(number => new GroupMember { Person = $"x{number}", Role = GroupRole.ProspectiveEntrepreneur }),
                new() { Person = "p2" },
            ],
            Trainings = [new() { On = Day("2022-03-10"), Days = 3 }],
            Grants =
            [
                new()
                {
                    Kind = GrantKind.Equipment,
                    On = Day("2022-06-01"),
                    HandoverMinutes = "BAST-12",
                    Items = [new() { Name = "sewing machine" }],
                },
                new() { Kind = GrantKind.Money, On = Day("2022-06-01") },
            ],
            Checks = [new() { On = Day("2023-01-10"), Item = "sewing machine", Condition = AssetCondition.Usable }],
            Results =
            [
                new() { Month = new("2026-09"), TurnoverRp = new Rupiah(2_000_000), ProfitRp = new Rupiah(500_000) },
                new() { Month = new("2026-10"), TurnoverRp = new Rupiah(2_000_000), ProfitRp = new Rupiah(2_000_000), Units = 3 },
            ],
            AccountabilityReport = new() { DueOn = Day("2022-12-31"), FiledOn = Day("2022-12-31") },
        },
        new PublicWorks { Id = "w1", From = Day("2026-06-01"), To = Day("2026-06-10"), Days = 10, Workers = 12 },
        new Volunteer { Id = "t1", Person = "p6", From = Day("2026-01-01"), Assists = new() { Type = RecordType.BusinessGroup, Id = "g1" } },
    ];

    private static IEnumerable<RegisterRecord> Parenting() =>
    [
        Profile("c1", "p3"),
        Profile("c2", "p5"),
        Profile("c3", "p7") with { Siblings = null, Carer = new() { Person = "p6" }, Needs = default },
        Carer("k1", "p4") with { Relation = CaregiverRelation.Kin },
        Carer("k2", "p6") with { Relation = CaregiverRelation.Neighbour },
        Care("a0", "c1", "k2", CareKind.KinCare) with { From = Day("2025-02-01"), To = Day("2025-06-30") },
        Care("a1", "c1", "k1", CareKind.KinCare) with { From = Day("2025-06-30") },
        Care("a2", "c2", "k1", CareKind.KinCare),
        Care("a3", "c1", "k2", CareKind.CommunityMentor) with { Proposal = "a3" },
        Care("a4", "c1", "k1", CareKind.Guardianship),
        Care("a5", "c3", "k2", CareKind.FosterCare),
        new LearningSession
        {
            Id = "e1",
            On = Day("2026-10-04"),
            Activity = Activity.SpiritualGuidance,
            Tutor = "k2",
            Children = ["c1", "c2"],
            ScoreBefore = 45,
            ScoreAfter = 80,
        },
        new NeedsAssessment { Id = "n1", On = Day("2026-01-01"), Children = 40, Findings = [new() { Problem = CareProblem.Stigma, Count = 3 }] },
        new Partnership
        {
            Id = "x1",
            Partner = "LKKNU",
            SignedOn = Day("2021-05-10"),
            From = Day("2021-05-10"),
            To = Day("2023-05-09"),
            Scope = PartnershipScope.List.All,
            Team = ["p2"],
            Deliverables =
            [
                .. PartnershipScope.List.All.Select(kind => new Deliverable { Kind = kind, On = Day("2022-01-01"), Audience = ModuleAudience.Child }),
                .. ModuleAudience.List.All.Select(audience =>
                    new Deliverable { Kind = PartnershipScope.Modules, Audience = audience, On = Day("2022-06-01") }),
            ],
        },
    ];

    private static Child Profile(string id, string person) => new()
    {
        Id = id,
        Person = person,
        Carer = new() { Person = "p4", Relation = CarerRelation.Grandparent },
        Siblings = "s1",
        Needs = [Activity.SpiritualGuidance],
    };

    private static Caregiver Carer(string id, string person) => new()
    {
        Id = id,
        Person = person,
        Capacity = 3,
        Modules = [new() { Audience = ModuleAudience.Carer, CompletedOn = Day("2024-02-01") }],
        Screening = [.. ScreeningKind.List.All.Select(kind => new Screening { Kind = kind, On = Day("2024-02-01"), KnownBy = "RT 02" })],
    };

    private static CareArrangement Care(string id, string child, string caregiver, CareKind kind) => new()
    {
        Id = id,
        Child = child,
        Caregiver = caregiver,
        Kind = kind,
        From = Day("2026-04-01"),
        DecidedBy = new("social-office"),
        DecidedOn = Day("2025-02-01"),
        Reviews = [new() { On = Day("2026-10-01") }],
    };

    private static IEnumerable<RegisterRecord> Cooperatives() =>
    [
        new Cooperative
        {
            Id = "k1",
            Form = CooperativeForm.Cooperative,
            FoundingMeeting = new() { On = Day("2023-01-01"), Attended = 9 },
            Founders = [.. Enumerable.Range(1, 9).Select(number => new Reference<Person>($"f{number}"))],
            Members = [.. Enumerable.Range(1, 9).Select(number => new CooperativeMember { Person = $"f{number}" })],
            Loans =
            [
                new()
                {
                    Id = "7",
                    Person = "p2",
                    Purpose = LoanPurpose.RefinanceMoneylender,
                    PrincipalRp = new Rupiah(5_000_000),
                    PaidRp = new Rupiah(1_000_000),
                    InterestPercentPerMonth = 1.5m,
                    From = Day("2026-02-01"),
                    To = Day("2027-02-01"),
                },
            ],
        },
        new Cooperative
        {
            Id = "k2",
            Form = CooperativeForm.VillageEnterprise,
            Registration = new() { Number = "AHU-1", On = Day("2023-05-02") },
            VillageRegulation = "3/2023",
            Savings = [new() { Person = "p2", On = Day("2026-08-01") }],
        },
        new DebtExposure
        {
            Id = "d1",
            Person = "p2",
            PrincipalRp = new Rupiah(5_000_000),
            From = Day("2026-01-01"),
            Security = SecurityKind.Motorcycle,
            RefinancedBy = "7",
        },
    ];
}
