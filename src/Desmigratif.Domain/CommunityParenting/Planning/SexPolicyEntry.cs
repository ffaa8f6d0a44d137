using NodaTime;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>A dated safeguarding policy: same sex of child and companion for one activity.</summary>
/// <param name="Activity">The activity, as written in the register.</param>
/// <param name="From">The first day (inclusive); nothing for no beginning.</param>
/// <param name="To">The last day (inclusive); nothing while it lasts.</param>
/// <param name="Citation">On what the policy rests.</param>
public sealed record SexPolicyEntry(string Activity, LocalDate? From, LocalDate? To, string? Citation);
