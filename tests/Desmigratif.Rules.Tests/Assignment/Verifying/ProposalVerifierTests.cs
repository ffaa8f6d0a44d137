using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment;
using Desmigratif.Rules.Assignment.Verifying;

namespace Desmigratif.Rules.Tests.Assignment.Verifying;

/// <summary>Sound proposals with one thing changed, each refused by the check it is for.</summary>
public sealed class ProposalVerifierTests
{
    private static readonly Register Register = WorkedExample.Register();

    /// <summary>g2 has one place: c1 and c2 take both of g1, c4 that of g2, and c3 waits for a place.</summary>
    private static readonly Register Tight = WorkedExample.Register(
        WorkedExample.Bundle.Replace("\"person\":\"p12\",\"capacity\":3", "\"person\":\"p12\",\"capacity\":1", StringComparison.Ordinal));

    /// <summary>c4 is with g3, of another religion, as people decided.</summary>
    private static readonly EquatableArray<Pin> Decided = [new("c4", "g3")];

    private static readonly (string Case, int Check, Register Of, EquatableArray<Pin> Pins, Func<Proposal, Proposal> Change)[] Cases =
    [
        ("another bundle", 1, Register, default, own => own with { Bundle = "b-other" }),
        ("another day", 1, Register, default, own => own with { AsOf = own.AsOf.PlusDays(1) }),
        ("another policy", 1, Register, default, own => own with { Policy = own.Policy with { MaxDistanceMetres = 2501 } }),
        ("a child twice", 1, Register, default, own => own with { Placements = [.. own.Placements, own.Placements[0]] }),
        ("a child placed and waiting", 1, Register, default, own => own with { Unplaced = [.. own.Unplaced, new("c1", new NotProven())] }),
        ("a child left out", 1, Register, default, own => own with { Placements = own.Placements.Take(3).ToEquatableArray() }),
        ("a child that is none", 1, Register, default, own => own with { Unplaced = [.. own.Unplaced, new("c9", new NotProven())] }),
        ("a child out of scope placed", 1, Register, default, own => own with
        {
            Placements = [.. own.Placements, new("c6", "g1", [])],
            Unplaced = [own.Unplaced[0]],
        }),
        ("out of scope for another reason", 1, Register, default, own => Waiting(own, "c6", _ => new OutOfScope(ScopeReason.Dead))),
        ("in scope and said to be out of it", 1, Register, default, own => Waiting(own, "c5", _ => new OutOfScope(ScopeReason.Adult))),
        ("kin as companion", 1, Register, default, own => With(own, "c4", "g4")),
        ("siblings apart", 1, Register, default, own => With(own, "c2", "g1")),

        ("a companion of another religion", 2, Register, default, own => With(own, "c4", "g3")),
        ("a decision that is not followed", 2, Register, Decided, own => With(own, "c4", "g1")),
        ("a decision nobody took", 2, Register, default, own => Reasons(own, "c3", reasons => [new PinnedReason([]), .. reasons])),
        ("a decision that is not told", 2, Register, Decided, own => Reasons(own, "c4", reasons => [.. reasons.Skip(1)])),
        ("a decision said to break nothing", 2, Register, Decided, own => Reasons(own, "c4", reasons => [new PinnedReason([]), .. reasons.Skip(1)])),

        ("more children than places", 3, Register, default, own => With(With(own, "c1", "g1"), "c2", "g1")),

        ("a smaller value", 4, Register, default, own => Level(own, 7, level => level with { Value = 3548, Bound = 3548 })),
        ("a bound above the value", 4, Register, default, own => Level(own, 7, level => level with { Bound = 3550 })),
        ("a gap said to be proven", 4, Register, default, own => Level(own, 7, level => level with { Bound = 3500 })),
        ("proven after a gap", 4, Register, default, own => Level(own, 7, level => level with { Bound = 3500, Status = LevelStatus.Gap })),
        ("another name", 4, Register, default, own => Level(own, 7, level => level with { Name = "metres" })),
        ("a level less", 4, Register, default, own => own with { Levels = own.Levels.Take(10).ToEquatableArray() }),
        ("another metric", 4, Register, default, own => own with { Metrics = own.Metrics with { FreePlaces = 7 } }),

        ("another distance", 5, Register, default, own => Reason<DistanceReason>(own, "c3", reason => reason with { Metres = 399 })),
        ("another care order", 5, Register, default, own => Reason<CareOrderReason>(own, "c3", reason => reason with { Class = 0 })),
        ("fewer caregivers full", 5, Register, default, own => Reason<FullReason>(own, "c3", reason => reason with { Caregivers = 2 })),
        ("an activity more", 5, Register, default, own => Reason<ActivitiesReason>(own, "c3", reason => new(reason.Covered, []))),
        ("a reason less", 5, Register, default, own => Reasons(own, "c3", reasons => [.. reasons.Skip(1)])),
        ("a runner-up that loses elsewhere", 5, Register, default, own => Reason<RunnerUpReason>(own, "c4", reason => reason with { Level = "distance" })),
        ("a runner-up that is not eligible", 5, Register, default, own => Reason<RunnerUpReason>(own, "c4", reason => reason with { Caregiver = "g3" })),
        ("a caregiver more who was asked", 5, Register, default, own => Waiting<NoEligibleCaregiver>(own, "c5", details => details with { Candidates = 4 })),
        ("rejected more often", 5, Register, default, own => Waiting<NoEligibleCaregiver>(
            own, "c5", details => details with { Rejected = [details.Rejected[0] with { Count = 3 }] })),
        ("rejected for another reason", 5, Register, default, own => Waiting<NoEligibleCaregiver>(
            own, "c5", details => details with { Rejected = [details.Rejected[0] with { Codes = [PairCode.Distance] }, details.Rejected[1]] })),
        ("not proven where all is proven", 5, Tight, default, own => Waiting(own, "c3", _ => new NotProven())),
        ("siblings where there are none", 5, Tight, default, own => Waiting(own, "c3", _ => new SiblingIndivisible(2, [new("g1", 0), new("g2", 0)]))),
        ("other places left", 5, Tight, default, own => Waiting(own, "c3", _ => new SiblingIndivisible(1, [new("g1", 1), new("g2", 0)]))),
        ("a certificate with more demand", 5, Tight, default, own => Waiting<PlacesExhausted>(own, "c3", details => details with { Demand = 5 })),
        ("a certificate with fewer places", 5, Tight, default, own => Waiting<PlacesExhausted>(own, "c3", details => details with { Capacity = 2 })),
        ("a certificate without a caregiver", 5, Tight, default, own => Waiting<PlacesExhausted>(
            own, "c3", details => details with { Caregivers = ["g1"], Capacity = 2 })),
        ("a certificate of half a family", 5, Tight, default, own => Waiting<PlacesExhausted>(
            own, "c3", details => details with { Children = ["c1", "c3", "c4", "c5"] })),
        ("a certificate without the child", 5, Tight, default, own => Waiting<PlacesExhausted>(
            own, "c3", details => details with { Children = ["c1", "c2", "c4", "c5"] })),

        ("a worse plan said to be the best", 6, Register, default, _ => CarePlanner.Plan(Register, WorkedExample.AsOf, pins: [new("c4", "g1")]).Proposal),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(own => own.Case)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_tampered_proposal_is_refused(string name)
    {
        (_, int check, Register register, EquatableArray<Pin> pins, Func<Proposal, Proposal> change) = Cases.Single(own => own.Case == name);
        Proposal sound = CarePlanner.Plan(register, WorkedExample.AsOf, pins: pins).Proposal;
        Assert.Empty(ProposalVerifier.Verify(register, WorkedExample.AsOf, sound, pins: pins));
        Assert.Contains(
            ProposalVerifier.Verify(register, WorkedExample.AsOf, change(sound), pins: pins),
            problem => problem.Check == check);
    }

    [Fact]
    public void The_tight_village_has_a_certificate() =>
        Assert.Equal(
            new PlacesExhausted(["c1", "c2", "c3", "c4"], ["g1", "g2"], 4, 3),
            CarePlanner.Plan(Tight, WorkedExample.AsOf).Proposal.Unplaced.Single(own => own.Child == "c3").Details with { Relaxations = [] });

    private static Proposal With(Proposal own, string child, string caregiver) => own with
    {
        Placements = own.Placements.Select(placement => placement.Child == child ? placement with { Caregiver = caregiver } : placement).ToEquatableArray(),
    };

    private static Proposal Reasons(Proposal own, string child, Func<EquatableArray<PlacementReason>, EquatableArray<PlacementReason>> change) => own with
    {
        Placements = own.Placements.Select(placement => placement.Child == child ? placement with { Reasons = change(placement.Reasons) } : placement).ToEquatableArray(),
    };

    private static Proposal Reason<T>(Proposal own, string child, Func<T, T> change)
        where T : PlacementReason =>
        Reasons(own, child, reasons => reasons.Select(reason => reason is T found ? change(found) : reason).ToEquatableArray());

    private static Proposal Waiting(Proposal own, string child, Func<UnplacedDetails, UnplacedDetails> change) => own with
    {
        Unplaced = own.Unplaced.Select(waiting => waiting.Child == child ? waiting with { Details = change(waiting.Details) } : waiting).ToEquatableArray(),
    };

    private static Proposal Waiting<T>(Proposal own, string child, Func<T, T> change)
        where T : UnplacedDetails =>
        Waiting(own, child, details => change((T)details));

    private static Proposal Level(Proposal own, int at, Func<ProposalLevel, ProposalLevel> change) => own with
    {
        Levels = own.Levels.Select((level, index) => index == at ? change(level) : level).ToEquatableArray(),
    };
}
