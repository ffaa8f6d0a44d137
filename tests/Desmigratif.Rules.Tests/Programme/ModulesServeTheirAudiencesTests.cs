using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Programme;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class ModulesServeTheirAudiencesTests
{
    private static readonly Asking Rule = new("PRG-015");

    private static readonly Partnership Memorandum = new()
    {
        Id = "m1",
        To = Day("2023-05-09"),
        Scope = [PartnershipScope.Modules],
        Deliverables = [.. ModuleAudience.List.All.Select(audience => Module(audience))],
    };

    [Fact]
    public void One_for_each_audience_is_accepted_and_who_has_none_is_named()
    {
        Rule.About(Memorandum).IsMet();
        Partnership three = Memorandum with { Deliverables = [.. Memorandum.Deliverables.Where(own => own.Audience != ModuleAudience.Worker)] };
        Rule.About(three).IsNotMetAt("/deliverables");
        Assert.Equal("worker", Rule.About(three).Parameter("audiences"));
    }

    [Fact]
    public void Only_modules_count()
    {
        Deliverable trial = Module(ModuleAudience.Child) with { Kind = PartnershipScope.ModuleTrial };
        Rule.About(Memorandum with { Deliverables = [trial, .. Memorandum.Deliverables.Skip(1)] }).IsNotMetAt("/deliverables");
    }

    [Fact]
    public void A_module_without_audience_leaves_it_open()
    {
        Rule.About(Memorandum with { Deliverables = [Module(ModuleAudience.Child), Module(null)] }).IsUnknownFor("/deliverables/1/audience");
        Rule.About(Memorandum with { Deliverables = [Module(ModuleAudience.List.Of("guru"))] }).IsUnknownFor("/deliverables/0/audience");
        Rule.About(Memorandum with { Deliverables = [Module(null), .. Memorandum.Deliverables] }).IsMet();
        Rule.About(Memorandum with { To = null }).IsUnknownFor("/to");
    }

    [Fact]
    public void Only_modules_in_the_scope_and_after_the_term_are_asked()
    {
        Rule.About(Memorandum with { Deliverables = default, Scope = [PartnershipScope.Pilot] }).AsksNothing();
        Rule.About(Memorandum with { Deliverables = default, To = AsOf }).AsksNothing();
        Rule.About(Memorandum with { Deliverables = default, To = AsOf.PlusDays(-1) }).IsNotMetAt("/deliverables");
        Rule.On("2021-05-09").About(Memorandum with { Deliverables = default, To = Day("2020-01-01") }).AsksNothing();
        Rule.On("2021-05-10").About(Memorandum with { Deliverables = default, To = Day("2020-01-01") }).IsNotMetAt("/deliverables");
    }

    private static Deliverable Module(ModuleAudience? audience) => new() { Kind = PartnershipScope.Modules, Audience = audience };
}
