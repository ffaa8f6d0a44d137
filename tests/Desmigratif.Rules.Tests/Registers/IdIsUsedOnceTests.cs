using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Registers;

public sealed class IdIsUsedOnceTests
{
    private static readonly RecordType Strange = RecordType.List.Of("visit");

    [Fact]
    public void One_id_may_name_a_person_and_a_migration() =>
        Assert.Empty(Findings("REG-001", OurVillage, Woman, new Migration { Id = "p1", Person = "p1" }));

    [Fact]
    public void The_second_person_with_an_id_is_pointed_at()
    {
        Register register = new(OurBundle, [OurVillage, Woman, Man with { Id = "p1" }], [1, 2, 3, 4]);
        Finding finding = Assert.Single(Rules.Engine.RuleBook.National.Check(register, AsOf), finding => finding.Code.Text == "REG-001");
        Assert.Equal(("p1", "/id", 4L), (finding.Record!.Id, finding.Pointer, finding.Line));
    }

    [Fact]
    public void Every_later_record_is_pointed_at() =>
        Assert.Equal(2, Findings("REG-001", OurVillage, Woman, Man with { Id = "p1" }, Boy with { Id = "p1" }).Length);

    [Fact]
    public void Ids_are_compared_byte_for_byte() => Assert.Empty(Findings("REG-001", OurVillage, Woman, Man with { Id = "P1" }));

    [Fact]
    public void It_holds_for_every_type()
    {
        ServiceVisit visit = new() { Id = "s1" };
        SupportCase trouble = new() { Id = "s1" };
        Assert.Empty(Findings("REG-001", OurVillage, visit, trouble));
        Assert.Single(Findings("REG-001", OurVillage, visit, trouble, visit with { On = AsOf }));
    }

    [Fact]
    public void It_holds_for_types_that_nobody_knows()
    {
        OtherRecord visit = new(Strange, "{}") { Id = "s1" };
        OtherRecord own = new(RecordType.List.Of("x-lpk-visit"), "{}") { Id = "s1" };
        Assert.Empty(Findings("REG-001", OurVillage, visit, own));
        Assert.Single(Findings("REG-001", OurVillage, visit, own, new OtherRecord(Strange, "{\"a\":1}") { Id = "s1" }));
        Assert.Single(Findings("REG-001", OurVillage, own, own with { Id = "s1" }));
    }

    [Fact]
    public void A_record_without_id_is_not_judged() =>
        Assert.Empty(Findings("REG-001", OurVillage, Woman with { Id = null }, Man with { Id = null }, new OtherRecord(Strange, "{}"), new OtherRecord(Strange, "{}")));
}
