using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.Assignment.Eligibility.OnePair;

namespace Desmigratif.Rules.Tests.Assignment.Eligibility;

/// <summary>Every reason why a child and a caregiver do not go together, on both sides of its boundary. A missing fact passes, except where the case says so.</summary>
public sealed class PairCodeTests
{
    private static readonly CarePolicy FirstAid = new() { RequiredModules = ["first-aid"], ModuleValidMonths = 12 };

    private static readonly CarePolicy SameSex = new() { SexPolicies = [new("sport", new(2026, 11, 21), new(2026, 11, 21), Citation: null)] };

    private static readonly (string Case, string Codes, Func<OnePair, OnePair> Change)[] Cases =
    [
        ("nothing stands against it", "", own => own),

        ("no statement", "screening", own => Screened(own, Shown(ScreeningKind.WillingnessStatement, AsOf))),
        ("a statement of tomorrow", "screening", own => Stated(own, 0, AsOf.PlusDays(1))),
        ("a statement that never expires", "", own => Stated(own, 0, new(1999, 1, 1))),
        ("a statement on its last valid day", "", own => Stated(own, 12, new(2025, 11, 21))),
        ("a statement a day too old", "screening", own => Stated(own, 12, new(2025, 11, 20))),
        ("a newer statement beside one too old", "", own => Screened(
            own, Shown(ScreeningKind.NonViolenceStatement, new(2020, 1, 1)), Shown(ScreeningKind.NonViolenceStatement, AsOf), Shown(ScreeningKind.WillingnessStatement, AsOf))
            with { Policy = Valid(12) }),
        ("one of two statements", "screening", own => own with { Policy = new() { RequiredScreening = ["non-violence-statement", "health"] } }),

        ("the child itself", "conflict-of-interest", own => own with { Caregiver = own.Caregiver with { Person = "pc" }, Policy = new() { MinAge = null } }),
        ("the mother", "conflict-of-interest", own => own with { Young = own.Young with { Mother = new() { Person = "pg" } } }),
        ("the father", "conflict-of-interest", own => own with { Young = own.Young with { Father = new() { Person = "pg" } } }),
        ("the grandmother", "", own => own with
        {
            Young = own.Young with { Mother = new() { Person = "pm" } },
            Others = [new() { Id = "pm", BirthDate = new(1994, 2, 3), Mother = new() { Person = "pg" } }],
        }),
        ("the carer at home", "conflict-of-interest", own => own with { Child = own.Child with { Carer = new() { Person = "pg" } } }),
        ("another carer at home", "", own => own with { Child = own.Child with { Carer = new() { Person = "px" } } }),
        ("one family card", "conflict-of-interest", own => Cards(own, "5203010101109001", "5203010101109001")),
        ("one family card with signs between", "conflict-of-interest", own => Cards(own, "5203010101109001", "5203.0101 0110-9001")),
        ("two family cards", "", own => Cards(own, "5203010101109001", "5203010101109002")),
        ("a family card of fifteen digits", "", own => Cards(own, "520301010110900", "520301010110900")),
        ("no family card written as 0", "", own => Cards(own, "0", "0")),
        ("a conflict of interest", "conflict-of-interest", own => Restricted(own, RestrictionReason.ConflictOfInterest)),
        ("a restriction for a reason nobody knows", "conflict-of-interest", own => Restricted(own, RestrictionReason.List.Of("quarrel"))),
        ("a restriction without reason", "conflict-of-interest", own => Restricted(own, reason: null)),
        ("a restriction for another caregiver", "", own => own with { Child = own.Child with { Restrictions = [new() { Caregiver = "gx" }] } }),

        ("the child refused", "child-refused", own => Restricted(own, RestrictionReason.ChildRefused)),
        ("the guardian refused", "child-refused", own => Restricted(own, RestrictionReason.GuardianRefused)),

        ("no yes in writing", "caregiver-unwilling", own => Screened(own, Shown(ScreeningKind.NonViolenceStatement, AsOf))),
        ("a yes of tomorrow", "caregiver-unwilling", own => Screened(
            own, Shown(ScreeningKind.NonViolenceStatement, AsOf), Shown(ScreeningKind.WillingnessStatement, AsOf.PlusDays(1)))),
        ("no yes where none is asked for", "", own => Screened(own, Shown(ScreeningKind.NonViolenceStatement, AsOf))
            with { Policy = new() { RequireWillingnessStatement = false } }),
        ("the caregiver declined", "caregiver-unwilling", own => Restricted(own, RestrictionReason.CaregiverDeclined)),
        ("special needs not accepted", "caregiver-unwilling", own => Special(own, accepts: false)),
        ("special needs nobody asked about", "needs-not-covered", own => Special(own, accepts: null)),
        ("special needs accepted", "", own => Special(own, accepts: true)),

        ("service from today", "", own => own with { Caregiver = own.Caregiver with { From = AsOf } }),
        ("service from tomorrow", "active-period", own => own with { Caregiver = own.Caregiver with { From = AsOf.PlusDays(1) } }),
        ("service to today", "", own => own with { Caregiver = own.Caregiver with { To = AsOf } }),
        ("service to yesterday", "active-period", own => own with { Caregiver = own.Caregiver with { To = AsOf.PlusDays(-1) } }),
        ("a caregiver who died", "active-period", own => own with { Adult = own.Adult with { LifeStatus = LifeStatus.Dead } }),
        ("a caregiver who is missing", "active-period", own => own with { Adult = own.Adult with { LifeStatus = LifeStatus.Missing } }),
        ("a caregiver who is away", "active-period", own => own with { Adult = own.Adult with { Residence = Residence.Away } }),
        ("a caregiver who moved", "active-period", own => own with { Adult = own.Adult with { Residence = Residence.Moved } }),
        ("a caregiver who is there", "", own => own with { Adult = own.Adult with { LifeStatus = LifeStatus.Alive, Residence = Residence.Present } }),

        ("18 today", "", own => own with { Adult = own.Adult with { BirthDate = new(2008, 11, 21) } }),
        ("18 tomorrow", "profile-age", own => own with { Adult = own.Adult with { BirthDate = new(2008, 11, 22) } }),
        ("61 tomorrow, at most 60", "", own => own with { Adult = own.Adult with { BirthDate = new(1965, 11, 22) }, Policy = new() { MaxAge = 60 } }),
        ("61 today, at most 60", "profile-age", own => own with { Adult = own.Adult with { BirthDate = new(1965, 11, 21) }, Policy = new() { MaxAge = 60 } }),
        ("an age nobody knows", "", own => own with { Adult = own.Adult with { BirthDate = null } }),

        ("spiritual guidance by another religion", "religion", own => Religions(own, Religion.Islam, Religion.Hinduism, Activity.SpiritualGuidance)),
        ("spiritual guidance by the same religion", "", own => Religions(own, Religion.Islam, Religion.Islam, Activity.SpiritualGuidance)),
        ("spiritual guidance by a religion nobody knows", "", own => Religions(own, Religion.Islam, caregiver: null, Activity.SpiritualGuidance)),
        ("sport with another religion", "", own => Religions(own, Religion.Islam, Religion.Hinduism, Activity.Sport)),

        ("no module", "module-missing", own => own with { Policy = FirstAid }),
        ("a module of tomorrow", "module-missing", own => Trained(own, AsOf.PlusDays(1))),
        ("a module of today", "", own => Trained(own, AsOf)),
        ("a module on its last valid day", "", own => Trained(own, new(2025, 11, 21))),
        ("a module a day too old", "module-expired", own => Trained(own, new(2025, 11, 20))),
        ("an old module that never expires", "", own => Trained(own, new(2025, 11, 20)) with { Policy = FirstAid with { ModuleValidMonths = null } }),

        ("sport under a policy of today, with another sex", "sex-policy", own => Sexes(own, Sex.Female, Sex.Male, Activity.Sport)),
        ("sport under a policy of today, with the same sex", "", own => Sexes(own, Sex.Female, Sex.Female, Activity.Sport)),
        ("sport under a policy of today, with a sex nobody knows", "", own => Sexes(own, child: null, Sex.Male, Activity.Sport)),
        ("arts under a policy on sport", "", own => Sexes(own, Sex.Female, Sex.Male, Activity.Arts)),
        ("sport under a policy of tomorrow", "", own => Sexes(own, Sex.Female, Sex.Male, Activity.Sport)
            with { Policy = new() { SexPolicies = [new("sport", AsOf.PlusDays(1), To: null, Citation: null)] } }),
        ("sport under a policy of yesterday", "", own => Sexes(own, Sex.Female, Sex.Male, Activity.Sport)
            with { Policy = new() { SexPolicies = [new("sport", From: null, AsOf.PlusDays(-1), Citation: null)] } }),

        ("two siblings for two places", "", own => own with { Siblings = 1 }),
        ("three siblings for two places", "group-too-big", own => own with { Siblings = 2 }),
        ("three siblings under an exemption", "", own => own with { Siblings = 2, Policy = new() { SiblingExemptions = [new("g", "s")] } }),
        ("three siblings under an exemption for others", "group-too-big", own => own with { Siblings = 2, Policy = new() { SiblingExemptions = [new("g", "t")] } }),
        ("no places", "group-too-big", own => own with { Caregiver = own.Caregiver with { Capacity = 0 } }),
        ("places nobody recorded", "", own => own with { Siblings = 2, Caregiver = own.Caregiver with { Capacity = null } }),
        ("more than places nobody recorded", "group-too-big", own => own with { Siblings = 3, Caregiver = own.Caregiver with { Capacity = null } }),

        ("no language in common", "language", own => Speaking(own, ["sas"], ["id", "jv"])),
        ("the second language in common", "", own => Speaking(own, ["sas", "id"], ["id"])),
        ("languages nobody knows", "", own => Speaking(own, ["sas"], [])),

        ("2500 m, at most 2500", "", own => Apart(own, -6.52248, limit: null)),
        ("2501 m, at most 2500", "distance", own => Apart(own, -6.52249, limit: null)),
        ("2501 m, at most 2501 of the caregiver", "", own => Apart(own, -6.52249, 2501)),
        ("2500 m, at most 2499 of the caregiver", "distance", own => Apart(own, -6.52248, 2499)),
        ("a distance nobody knows", "", own => Apart(own, to: null, 0)),

        ("all that applies, never only the first", "active-period distance language screening", own => Apart(
            Speaking(Screened(own, Shown(ScreeningKind.WillingnessStatement, AsOf)), ["sas"], ["id"]), -7, limit: null)
            with { Adult = own.Adult with { LifeStatus = LifeStatus.Dead, Location = new() { Lat = -7, Lng = 108.3 } } }),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(own => own.Case)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pair_has_the_codes_of_its_case(string name)
    {
        (_, string codes, Func<OnePair, OnePair> change) = Cases.Single(own => own.Case == name);
        Assert.Equal(codes, change(new()).Codes());
    }

    [Fact]
    public void Every_code_but_the_reserved_one_has_a_case() =>
        Assert.Equal(
            PairCodes.All.Where(code => code != PairCode.Slot).Select(code => code.Word()),
            Cases.SelectMany(own => own.Codes.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal));

    private static CarePolicy Valid(int months) =>
        new() { ScreeningValidMonths = months == 0 ? [] : [new("non-violence-statement", months)] };

    private static OnePair Screened(OnePair own, params Screening[] shown) =>
        own with { Caregiver = own.Caregiver with { Screening = [.. shown] } };

    private static OnePair Stated(OnePair own, int months, NodaTime.LocalDate on) =>
        Screened(own, Shown(ScreeningKind.NonViolenceStatement, on), Shown(ScreeningKind.WillingnessStatement, AsOf)) with { Policy = Valid(months) };

    private static OnePair Trained(OnePair own, NodaTime.LocalDate on) =>
        own with { Caregiver = own.Caregiver with { Modules = [Completed("first-aid", on)] }, Policy = FirstAid };

    private static OnePair Restricted(OnePair own, RestrictionReason? reason) =>
        own with { Child = own.Child with { Restrictions = [Kept(reason)] } };

    private static OnePair Special(OnePair own, bool? accepts) =>
        own with { Child = own.Child with { SpecialNeeds = ["hearing"] }, Caregiver = own.Caregiver with { AcceptsSpecialNeeds = accepts } };

    private static OnePair Cards(OnePair own, string child, string caregiver) =>
        own with { Young = own.Young with { FamilyCard = new(child) }, Adult = own.Adult with { FamilyCard = new(caregiver) } };

    private static OnePair Sharing(OnePair own, Activity activity) =>
        own with { Child = own.Child with { Needs = [activity] }, Caregiver = own.Caregiver with { Offers = [activity] } };

    private static OnePair Religions(OnePair own, Religion? child, Religion? caregiver, Activity activity) =>
        Sharing(own, activity) with { Young = own.Young with { Religion = child }, Adult = own.Adult with { Religion = caregiver } };

    private static OnePair Sexes(OnePair own, Sex? child, Sex? caregiver, Activity activity) =>
        Sharing(own, activity) with { Young = own.Young with { Sex = child }, Adult = own.Adult with { Sex = caregiver }, Policy = SameSex };

    private static OnePair Speaking(OnePair own, string[] child, string[] caregiver) =>
        own with { Child = own.Child with { Languages = [.. child] }, Caregiver = own.Caregiver with { Languages = [.. caregiver] } };

    private static OnePair Apart(OnePair pair, double? to, int? limit) => pair with
    {
        Young = pair.Young with { Location = new() { Lat = -6.5, Lng = 108.3 } },
        Adult = pair.Adult with { Location = to is null ? null : new() { Lat = to, Lng = 108.3 } },
        Caregiver = pair.Caregiver with { MaxDistanceMetres = limit },
    };
}
