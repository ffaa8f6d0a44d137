using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Registers;

public sealed class RoleHolderIsAliveAndHereTests
{
    private static readonly Caregiver Caregiver = new() { Id = "g1", Person = "p1", From = Day("2026-01-01") };
    private static readonly Migration Abroad = new() { Id = "m1", Person = "p1", DepartedOn = Day("2026-08-01") };
    private static readonly Person Dead = Woman with { LifeStatus = LifeStatus.Dead };

    [Fact]
    public void Who_is_alive_and_here_may_hold_a_role()
    {
        JudgeRecord("REG-007", Caregiver, Woman).IsMet();
        JudgeRecord("REG-007", Officer(OfficerRole.Officer), Woman).IsMet();
    }

    [Fact]
    public void The_book_asks_of_every_kind_of_record_that_gives_a_role()
    {
        Assert.Single(Findings("REG-007", Officer(OfficerRole.Officer), Dead));
        Assert.Single(Findings("REG-007", OurVillage, Caregiver, Dead));
        Assert.Single(Findings("REG-007", OurVillage, new Volunteer { Id = "t1", Person = "p1" }, Dead));
        Assert.Single(Findings("REG-007", OurVillage, new LearningSession { Id = "e1", On = AsOf, Tutor = "p1" }, Woman, Abroad));
    }

    [Fact]
    public void Who_is_dead_or_abroad_may_not()
    {
        JudgeRecord("REG-007", Caregiver, Dead).IsNotMetAt("/person");
        JudgeRecord("REG-007", Caregiver, Woman, Abroad).IsNotMetAt("/person");
        JudgeRecord("REG-007", Officer(OfficerRole.Volunteer), Dead).IsNotMetAt("/officers/0/person");
        JudgeRecord("REG-007", Officer(null), Woman, Abroad).IsNotMetAt("/officers/0/person");
    }

    [Fact]
    public void A_volunteer_is_asked_like_a_caregiver()
    {
        Volunteer volunteer = new() { Id = "t1", Person = "p1", From = Day("2026-01-01") };
        JudgeRecord("REG-007", volunteer, Woman).IsMet();
        JudgeRecord("REG-007", volunteer, Dead).IsNotMetAt("/person");
        JudgeRecord("REG-007", volunteer, Woman, Abroad).IsNotMetAt("/person");
        JudgeRecord("REG-007", volunteer with { To = Day("2026-11-20") }, Woman, Abroad).AsksNothing();
        JudgeRecord("REG-007", volunteer with { From = Day("2026-11-22") }, Woman, Abroad).AsksNothing();
    }

    [Theory]
    [InlineData("2026-07-31", false)]
    [InlineData("2026-08-01", true)]
    [InlineData("2026-11-21", true)]
    public void A_tutor_is_not_abroad_on_the_day_of_the_session(string day, bool absent)
    {
        LearningSession session = new() { Id = "e1", On = Day(day), Tutor = "p1" };
        JudgeRecord("REG-007", session, Woman).IsMet();
        Verdict verdict = JudgeRecord("REG-007", session, Woman, Abroad);
        if (absent)
        {
            verdict.IsNotMetAt("/tutor");
        }
        else
        {
            verdict.IsMet();
        }
    }

    [Fact]
    public void A_tutor_is_reached_through_the_record_that_is_named()
    {
        LearningSession session = new() { Id = "e1", On = AsOf, Tutor = "g1" };
        JudgeRecord("REG-007", session, Caregiver, Woman, Abroad).IsNotMetAt("/tutor");
        JudgeRecord("REG-007", session, new Volunteer { Id = "g1", Person = "p1" }, Woman, Abroad).IsNotMetAt("/tutor");
        JudgeRecord("REG-007", session, Caregiver with { Person = "p2" }, new Volunteer { Id = "g1", Person = "p1" }, Woman, Man, Abroad).IsMet();
        JudgeRecord("REG-007", session, Caregiver with { Person = "p8" }, Woman, Abroad).AsksNothing();
        JudgeRecord("REG-007", session, Woman, Abroad).AsksNothing();
    }

    [Fact]
    public void A_session_is_held_against_the_absence_that_lasts_and_no_other()
    {
        LearningSession session = new() { Id = "e1", On = Day("2026-08-15"), Tutor = "p1" };
        Migration ended = Abroad with { ReturnedOn = Day("2026-11-21") };
        JudgeRecord("REG-007", session, Woman, ended).IsMet();
        JudgeRecord("REG-007", session, Woman, ended with { ReturnedOn = Day("2026-09-01") }, Abroad with { Id = "m2", DepartedOn = Day("2026-10-01") }).IsMet();
        JudgeRecord("REG-007", session with { On = Day("2026-12-01") }, Woman, Abroad with { ReturnedOn = Day("2026-12-01") }).IsMet();
        JudgeRecord("REG-007", session with { On = Day("2026-11-30") }, Woman, Abroad with { ReturnedOn = Day("2026-12-01") }).IsNotMetAt("/tutor");
        JudgeRecord("REG-007", session, Dead).IsMet();
        JudgeRecord("REG-007", session with { On = null }, Woman, Abroad).AsksNothing();
    }

    [Fact]
    public void Of_two_absences_that_last_either_may_be_the_one()
    {
        LearningSession session = new() { Id = "e1", On = Day("2026-08-15"), Tutor = "p1" };
        Migration later = Abroad with { Id = "m2", DepartedOn = Day("2026-10-01") };
        JudgeRecord("REG-007", session, Woman, Abroad, later).IsNotMetAt("/tutor");
        JudgeRecord("REG-007", session, Woman, later, Abroad).IsNotMetAt("/tutor");
    }

    [Fact]
    public void Every_officer_is_looked_at()
    {
        VillageOfficer past = new() { Person = "p1", To = Day("2026-07-31") };
        Village village = OurVillage with { Officers = [new() { Person = "p2" }, new() { Person = "p1" }, past] };
        JudgeRecord("REG-007", village, Dead, Man).IsNotMetAt("/officers/1/person");
    }

    [Theory]
    [InlineData("2026-11-20", false)]
    [InlineData("2026-11-21", true)]
    [InlineData(null, true)]
    public void A_role_is_open_on_its_last_day(string? to, bool open)
    {
        Caregiver caregiver = Caregiver with { To = to is null ? null : Day(to) };
        Assert.Equal(open ? VerdictKind.NotMet : VerdictKind.NotApplicable, JudgeRecord("REG-007", caregiver, Dead).Kind);
    }

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-21", true)]
    [InlineData(null, true)]
    public void A_role_is_open_from_its_first_day(string? from, bool open)
    {
        Village village = OurVillage with { Officers = [new() { Person = "p1", From = from is null ? null : Day(from) }] };
        Assert.Equal(open ? VerdictKind.NotMet : VerdictKind.NotApplicable, JudgeRecord("REG-007", village, Dead).Kind);
    }

    [Theory]
    [InlineData("2026-11-21", null, true)]
    [InlineData("2026-11-22", null, false)]
    [InlineData("2026-08-01", "2026-11-21", false)]
    [InlineData("2026-08-01", "2026-11-22", true)]
    public void Abroad_is_from_the_day_of_departure_to_the_day_before_the_return(string departed, string? returned, bool abroad)
    {
        Migration episode = Abroad with { DepartedOn = Day(departed), ReturnedOn = returned is null ? null : Day(returned) };
        Assert.Equal(abroad, JudgeRecord("REG-007", Caregiver, Woman, episode).Kind == VerdictKind.NotMet);
    }

    [Theory]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-22", true)]
    [InlineData(null, true)]
    public void A_death_abroad_ends_the_absence_and_is_left_to_the_life_status(string? died, bool abroad)
    {
        Migration episode = Abroad with { History = [new() { Status = MigrationStatus.DiedAbroad, On = died is null ? null : Day(died) }] };
        Assert.Equal(abroad, JudgeRecord("REG-007", Caregiver, Woman, episode).Kind == VerdictKind.NotMet);
    }

    [Fact]
    public void Any_episode_may_be_the_one_abroad() =>
        JudgeRecord("REG-007", Caregiver, Woman, Abroad with { Id = "m0", ReturnedOn = Day("2026-09-01") }, Abroad).IsNotMetAt("/person");

    [Fact]
    public void The_coordinator_need_not_be_in_the_village() =>
        JudgeRecord("REG-007", Officer(OfficerRole.Coordinator), Woman, Abroad).AsksNothing();

    [Fact]
    public void Unknown_words_leave_it_open()
    {
        Person strange = Woman with { LifeStatus = LifeStatus.List.Of("entah") };
        JudgeRecord("REG-007", Caregiver, strange).IsUnknownFor("person:/lifeStatus");
        JudgeRecord("REG-007", Caregiver, strange, Abroad).IsNotMetAt("/person");
        JudgeRecord("REG-007", Officer(OfficerRole.Officer), strange).IsUnknownFor("person:/lifeStatus");
        JudgeRecord("REG-007", Officer(OfficerRole.List.Of("kader")), Dead).IsUnknownFor("/officers/0/role");
        JudgeRecord("REG-007", Officer(OfficerRole.List.Of("kader")), Woman).IsMet();
    }

    [Fact]
    public void What_is_not_recorded_is_no_finding()
    {
        JudgeRecord("REG-007", Caregiver, Woman with { LifeStatus = null }).IsMet();
        JudgeRecord("REG-007", Caregiver, Woman with { LifeStatus = LifeStatus.Missing }).IsMet();
        JudgeRecord("REG-007", Caregiver).AsksNothing();
        JudgeRecord("REG-007", Caregiver with { Person = default }, Dead).AsksNothing();
        JudgeRecord("REG-007", OurVillage).AsksNothing();
        JudgeRecord("REG-007", Dead).AsksNothing();
    }

    private static RegisterRecord Officer(OfficerRole? role) => OurVillage with { Officers = [new() { Person = "p1", Role = role }] };
}
