namespace Desmigratif.Rules.Assignment.Verifying;

/// <summary>Something a proposal says that does not follow from its input.</summary>
/// <param name="Check">The check that failed, 1 to 6 as the specification numbers them.</param>
/// <param name="Subject">The id of a child, or the name of a level or a member of the proposal; empty for the whole.</param>
/// <param name="Text">What does not fit, without personal values.</param>
public sealed record ProposalProblem(int Check, string Subject, string Text);
