namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>How long one kind of screening is valid.</summary>
/// <param name="Kind">The kind, as written in the register.</param>
/// <param name="Months">The months from its date, to the same day of that month (inclusive).</param>
public sealed record ScreeningValidity(string Kind, int Months);
