using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.Assignment.Lifecycle;

/// <summary>
/// From a proposal to an arrangement and to its end, as people decide it. Each call gives the record that states the decision; nothing
/// is decided here. What is accepted, reviewed or ended is stated only with who decided and on which day. A refusal is stated with who
/// refused, as its reason; the format has no member for the day of it.
/// </summary>
public static class Arrangements
{
    /// <summary>A proposed companion is accepted.</summary>
    /// <param name="id">The id of the new arrangement.</param>
    /// <param name="placement">The placement that is accepted.</param>
    /// <param name="proposalHash">The SHA-256 of the proposal's line, 64 lower-case hex digits.</param>
    /// <param name="decidedBy">Who decided.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="from">The first day (inclusive), not before the decision.</param>
    /// <exception cref="ArgumentException">The id or the hash has another form, or the first day is before the decision.</exception>
    public static CareArrangement Accept(
        string id,
        Placement placement,
        string proposalHash,
        Decider decidedBy,
        LocalDate decidedOn,
        LocalDate from)
    {
        if (!RecordId.IsValid(id))
        {
            throw new ArgumentException("The id has not the form of an id.", nameof(id));
        }

        if (proposalHash.Length != 64 || !proposalHash.All(char.IsAsciiHexDigitLower))
        {
            throw new ArgumentException("Give the SHA-256 of the proposal's line as 64 lower-case hex digits.", nameof(proposalHash));
        }

        if (from < decidedOn)
        {
            throw new ArgumentException("An arrangement does not begin before it is decided.", nameof(from));
        }

        return new()
        {
            Id = id,
            Child = placement.Child,
            Caregiver = placement.Caregiver,
            Kind = CareKind.CommunityMentor,
            From = from,
            DecidedBy = new(decidedBy.Text),
            DecidedOn = decidedOn,
            Proposal = proposalHash,
        };
    }

    /// <summary>A proposed companion is declined: the child's profile with the restriction, so that the next plan respects it.</summary>
    /// <param name="child">The child's profile.</param>
    /// <param name="caregiver">The caregiver who is not to be proposed again.</param>
    /// <param name="reason">Who declined, or why.</param>
    /// <exception cref="ArgumentException">The reason is none of the list.</exception>
    public static Child Decline(Child child, Reference<Caregiver> caregiver, RestrictionReason reason)
    {
        if (!reason.IsKnown)
        {
            throw new ArgumentException("Give one of the reasons of the list.", nameof(reason));
        }

        Restriction restriction = new() { Caregiver = caregiver, Reason = reason };
        return child.Restrictions.Contains(restriction)
            ? child
            : child with { Restrictions = child.Restrictions.Append(restriction).ToEquatableArray() };
    }

    /// <summary>An arrangement was reviewed.</summary>
    /// <param name="arrangement">The arrangement.</param>
    /// <param name="on">The day of the review.</param>
    /// <param name="by">Who reviewed it.</param>
    public static CareArrangement Reviewed(CareArrangement arrangement, LocalDate on, PersonalText by) =>
        arrangement with { Reviews = arrangement.Reviews.Append(new Review { On = on, By = by }).ToEquatableArray() };

    /// <summary>An arrangement ends. Who decided so, and when, stands as its last review.</summary>
    /// <param name="arrangement">The arrangement.</param>
    /// <param name="decidedBy">Who decided.</param>
    /// <param name="decidedOn">The day of the decision, before or after the last day.</param>
    /// <param name="lastDay">The last day (inclusive), not before the first.</param>
    /// <param name="reason">Why.</param>
    /// <param name="handoverNote">What the next companion has to know; needed where another companion follows.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static CareArrangement End(
        CareArrangement arrangement,
        Decider decidedBy,
        LocalDate decidedOn,
        LocalDate lastDay,
        EndReason reason,
        PersonalText? handoverNote = null) =>
        arrangement.From > lastDay
            ? throw new ArgumentException("An arrangement does not end before it begins.", nameof(lastDay))
            : Reviewed(arrangement, decidedOn, new(decidedBy.Text)) with
            {
                To = lastDay,
                EndReason = new(Word(reason)),
                HandoverNote = handoverNote ?? arrangement.HandoverNote,
            };

    /// <summary>The day by which an arrangement is to be reviewed: so many months after it began, or after its last review.</summary>
    /// <param name="arrangement">The arrangement.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The day; nothing where it has ended or has no first day.</returns>
    public static LocalDate? ReviewDue(CareArrangement arrangement, CarePolicy policy) =>
        arrangement.To is null && (arrangement.Reviews.Max(review => review.On) ?? arrangement.From) is { } since
            ? Age.AddMonths(since, policy.ReviewEveryMonths)
            : null;

    /// <summary>The last day for the first visit, counting Monday to Friday; public holidays are not known here.</summary>
    /// <param name="from">The first day of the arrangement.</param>
    /// <param name="policy">The policy.</param>
    public static LocalDate FirstVisitDue(LocalDate from, CarePolicy policy)
    {
        LocalDate day = from;
        for (int left = policy.FirstVisitWorkingDays; left > 0;)
        {
            day = day.PlusDays(1);
            left -= day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }

    /// <summary>The word of a reason, such as <c>ill-health</c>.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no reason.</exception>
    public static string Word(EndReason reason) => reason switch
    {
        EndReason.AbuseAndExploitation => "abuse-and-exploitation",
        EndReason.Death => "death",
        EndReason.Education => "education",
        EndReason.IllHealth => "ill-health",
        EndReason.Poverty => "poverty",
        EndReason.RelationshipBreakdown => "relationship-breakdown",
        EndReason.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
