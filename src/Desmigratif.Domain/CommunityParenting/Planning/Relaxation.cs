using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>The changes at one caregiver with which a child would be placed. People may decide them; the planner never does.</summary>
/// <param name="Caregiver">The id of the caregiver.</param>
/// <param name="Changes">Every change needed.</param>
/// <param name="Authority">Who may decide them: <see cref="Relaxability.Freely"/> if all its changes are, else by authority.</param>
/// <param name="OthersUnplaced">Children placed now and no longer then, in order of ids.</param>
public sealed record Relaxation(
    string Caregiver,
    EquatableArray<RelaxationChange> Changes,
    Relaxability Authority,
    EquatableArray<string> OthersUnplaced);
