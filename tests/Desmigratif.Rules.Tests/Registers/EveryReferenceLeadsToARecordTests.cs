using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
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
    };

    private static RegisterRecord[] Others => [Woman, Boy, CareProfile, new Caregiver { Id = "g1", Person = "p1" }];

    [Theory]
    [MemberData(nameof(References))]
    public void A_reference_that_leads_nowhere_is_pointed_at(string pointer, RegisterRecord record) =>
        JudgeRecord("REG-002", [record, .. Others]).IsNotMetAt(pointer);

    [Theory]
    [MemberData(nameof(References))]
    public void It_is_accepted_once_the_record_is_there(string pointer, RegisterRecord record)
    {
        Assert.StartsWith("/", pointer);
        JudgeRecord("REG-002", [record, .. Others, Man with { Id = "p9" }, new Child { Id = "c8" }, new Caregiver { Id = "g9" }]).IsMet();
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
    public void References_that_are_absent_ask_nothing()
    {
        JudgeRecord("REG-002", new Migration { Id = "m1" }).AsksNothing();
        JudgeRecord("REG-002", Woman).AsksNothing();
        JudgeRecord("REG-002", new OtherRecord(RecordType.List.Of("case"), "{\"person\":\"p9\"}")).AsksNothing();
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
