using Desmigratif.Domain.CommunityParenting;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class CarerHasCompletedTheModuleTests
{
    private static readonly Asking Rule = new("CAR-020");

    [Fact]
    public void The_module_for_carers_is_accepted_and_none_is_pointed_at()
    {
        Rule.About(KinCarer, KinCare).IsMet();
        Rule.About(KinCarer with { Modules = default }, KinCare, KinCare with { Id = "a9", Child = "c2" }).IsNotMetAt("/modules");
        Rule.About(With(ModuleAudience.Child, "2026-02-01"), KinCare).IsNotMetAt("/modules");
    }

    [Fact]
    public void It_is_completed_today_at_the_latest()
    {
        Rule.About(With(ModuleAudience.Carer, "2026-11-21"), KinCare).IsMet();
        Rule.About(With(ModuleAudience.Carer, "2026-11-22"), KinCare).IsNotMetAt("/modules");
    }

    [Fact]
    public void An_entry_that_says_too_little_leaves_it_open()
    {
        Rule.About(With(ModuleAudience.Carer, null), KinCare).IsUnknownFor("/modules/0/completedOn");
        Rule.About(With(null, "2026-02-01"), KinCare).IsUnknownFor("/modules/0/audience");
        Rule.About(With(ModuleAudience.List.Of("nenek"), "2026-02-01"), KinCare).IsUnknownFor("/modules/0/audience");
        Rule.About(With(ModuleAudience.Child, null), KinCare).IsNotMetAt("/modules");
    }

    [Fact]
    public void Only_who_looks_after_somebody_is_asked()
    {
        Caregiver untrained = KinCarer with { Modules = default };
        Rule.About(untrained).AsksNothing();
        Rule.About(untrained, KinCare with { To = Day("2026-11-20") }).AsksNothing();
        Rule.About(untrained, Session with { Tutor = "k1" }).IsNotMetAt("/modules");
        Rule.About(untrained, Session with { Carers = ["k1"] }).IsNotMetAt("/modules");
        Rule.About(untrained, Session).AsksNothing();
    }

    [Fact]
    public void Nothing_is_asked_before_10_May_2021()
    {
        CareArrangement old = KinCare with { From = Day("2020-01-01") };
        Rule.On("2021-05-09").About(KinCarer with { Modules = default }, old).AsksNothing();
        Rule.On("2021-05-10").About(KinCarer with { Modules = default }, old).IsNotMetAt("/modules");
    }

    private static Caregiver With(ModuleAudience? audience, string? day) =>
        KinCarer with { Modules = [new() { Audience = audience, CompletedOn = day is null ? null : Day(day) }] };
}
