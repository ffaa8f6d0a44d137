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
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Registers;

public sealed class EveryReferenceLeadsToARecordTests
{
    public static TheoryData<string, RegisterRecord> References => new()
    {
        { "/officers/1/person", new Village { Id = "v", Officers = [new() { Person = "p1" }, new() { Person = "p9" }] } },
        { "/mother/person", new Person { Id = "p4", Mother = new() { Person = "p9" } } },
        { "/father/person", new Person { Id = "p4", Father = new() { Person = "p9" } } },
        { "/person", new Consent { Id = "k1", Person = "p9", GivenBy = "p1" } },
        { "/givenBy", new Consent { Id = "k1", Person = "p1", GivenBy = "p9" } },
        { "/person", new Migration { Id = "m1", Person = "p9" } },
        { "/person", new Letter { Id = "l1", Person = "p9" } },
        { "/person", new Child { Id = "c9", Person = "p9" } },
        { "/carer/person", new Child { Id = "c9", Person = "p1", Carer = new() { Person = "p9" } } },
        { "/restrictions/0/caregiver", new Child { Id = "c9", Person = "p1", Restrictions = [new() { Caregiver = "g9" }] } },
        { "/person", new Caregiver { Id = "g2", Person = "p9" } },
        { "/child", new CareArrangement { Id = "a1", Child = "c8", Caregiver = "g1" } },
        { "/caregiver", new CareArrangement { Id = "a1", Child = "c1", Caregiver = "g9" } },
        { "/decidedBy", new CareArrangement { Id = "a1", Child = "c1", Caregiver = "g1", DecidedBy = new("p9") } },
        { "/person", new ServiceVisit { Id = "s1", Person = "p9", Officer = "p1" } },
        { "/officer", new ServiceVisit { Id = "s1", Person = "p1", Officer = "p9" } },
        { "/person", new SupportCase { Id = "s1", Person = "p9" } },
        { "/migration", new SupportCase { Id = "s1", Person = "p1", Migration = "m9" } },
        { "/members/1/person", new BusinessGroup { Id = "b1", Members = [new() { Person = "p1" }, new() { Person = "p9" }] } },
        { "/person", new Volunteer { Id = "t1", Person = "p9" } },
        { "/assists", new Volunteer { Id = "t1", Person = "p1", Assists = new() { Type = RecordType.BusinessGroup, Id = "b9" } } },
        { "/assists", new Volunteer { Id = "t1", Person = "p1", Assists = new() { Type = RecordType.Caregiver, Id = "g9" } } },
        { "/tutor", new LearningSession { Id = "e1", Tutor = "g9" } },
        { "/tutor", new LearningSession { Id = "e1", Tutor = "t9" } },
        { "/tutor", new LearningSession { Id = "e1", Tutor = "p9" } },
        { "/children/1", new LearningSession { Id = "e1", Children = ["c1", "c8"] } },
        { "/carers/0", new LearningSession { Id = "e1", Carers = ["g9"] } },
        { "/team/1", new Partnership { Id = "f1", Team = ["p1", "p9"] } },
        { "/founders/0", new Cooperative { Id = "o1", Founders = ["p9"] } },
        { "/members/0/person", new Cooperative { Id = "o1", Members = [new() { Person = "p9" }] } },
        { "/savings/0/person", new Cooperative { Id = "o1", Savings = [new() { Person = "p9" }] } },
        { "/loans/0/person", new Cooperative { Id = "o1", Loans = [new() { Id = "1", Person = "p9" }] } },
        { "/person", new DebtExposure { Id = "d1", Person = "p9", RefinancedBy = "7" } },
        { "/refinancedBy", new DebtExposure { Id = "d1", Person = "p1", RefinancedBy = "9" } },
    };

    private static RegisterRecord[] Others =>
        [Woman, Boy, CareProfile, new Caregiver { Id = "g1", Person = "p1" }, new Cooperative { Id = "o2", Loans = [new() { Id = "7", Person = "p1" }] }];

    private static RegisterRecord[] Missing =>
    [
        Man with { Id = "p9" },
        new Child { Id = "c8" },
        new Caregiver { Id = "g9" },
        new Volunteer { Id = "t9" },
        new Migration { Id = "m9" },
        new BusinessGroup { Id = "b9" },
        new Cooperative { Id = "o3", Loans = [new() { Id = "9" }] },
    ];

    [Theory]
    [MemberData(nameof(References))]
    public void A_reference_that_leads_nowhere_is_pointed_at(string pointer, RegisterRecord record) =>
        JudgeRecord("REG-002", [record, .. Others]).IsNotMetAt(pointer);

    [Theory]
    [MemberData(nameof(References))]
    public void It_is_accepted_once_the_record_is_there(string pointer, RegisterRecord record)
    {
        Assert.StartsWith("/", pointer);
        JudgeRecord("REG-002", [record, .. Others, .. Missing]).IsMet();
    }

    [Fact]
    public void A_record_of_another_type_is_not_the_one_that_is_meant() =>
        JudgeRecord("REG-002", new CareArrangement { Id = "a1", Child = "p1", Caregiver = "p1" }, Woman).IsNotMetAt("/child", "/caregiver");

    [Theory]
    [InlineData("social-office")]
    [InlineData("court")]
    public void An_office_that_decided_is_no_reference(string office) =>
        JudgeRecord("REG-002", new CareArrangement { Id = "a1", DecidedBy = new(office) }).AsksNothing();

    [Fact]
    public void A_tutor_or_a_loan_is_not_looked_up_among_other_records()
    {
        JudgeRecord("REG-002", new LearningSession { Id = "e1", Tutor = "c1" }, CareProfile).IsNotMetAt("/tutor");
        JudgeRecord("REG-002", new DebtExposure { Id = "d1", RefinancedBy = "o1" }, new Cooperative { Id = "o1" }).IsNotMetAt("/refinancedBy");
    }

    [Fact]
    public void What_a_volunteer_assists_may_be_of_a_type_that_nobody_knows()
    {
        RecordType own = RecordType.List.Of("x-lpk-shop");
        Volunteer volunteer = new() { Id = "t1", Assists = new() { Type = own, Id = "1" } };
        JudgeRecord("REG-002", volunteer, new OtherRecord(own, "{}") { Id = "1" }).IsMet();
        JudgeRecord("REG-002", volunteer, new OtherRecord(own, "{}") { Id = "2" }).IsNotMetAt("/assists");
    }

    [Fact]
    public void Half_a_name_is_no_reference()
    {
        JudgeRecord("REG-002", new Volunteer { Id = "t1", Assists = new() { Id = "1" } }).AsksNothing();
        JudgeRecord("REG-002", new Volunteer { Id = "t1", Assists = new() { Type = RecordType.Person } }).AsksNothing();
    }

    [Fact]
    public void References_that_are_absent_ask_nothing()
    {
        JudgeRecord("REG-002", new Migration { Id = "m1" }).AsksNothing();
        JudgeRecord("REG-002", Woman).AsksNothing();
        JudgeRecord("REG-002", new OtherRecord(RecordType.List.Of("x-lpk-visit"), "{\"person\":\"p9\"}")).AsksNothing();
    }

    [Fact]
    public void A_draft_may_wait_for_the_record() =>
        Assert.Equal([Severity.Warning, Severity.Error, Severity.Error], SeveritiesOf("REG-002"));

    [Theory]
    [InlineData("draft", Severity.Warning)]
    [InlineData("submit", Severity.Error)]
    [InlineData("exchange", Severity.Error)]
    [InlineData("unheard-of", Severity.Error)]
    public void The_finding_is_as_hard_as_the_profile_of_the_bundle_says(string profile, Severity severity)
    {
        Bundle bundle = OurBundle with { Profile = ProfileCode.List.Of(profile) };
        Assert.Equal(severity, Assert.Single(Findings("REG-002", bundle, OurVillage, new Migration { Id = "m1", Person = "p9" })).Severity);
    }
}
