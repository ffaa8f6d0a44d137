namespace Desmigratif.Rules.Assignment.Planning;

/// <summary>A change to be tried: rules set aside for one group and one candidate, and that candidate's places.</summary>
/// <param name="FirstChild">The position of the first child of the group.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="Places">The places; nothing for those there are.</param>
internal sealed record Amendment(int FirstChild, int Candidate, int? Places);
