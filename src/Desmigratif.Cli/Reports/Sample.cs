namespace Desmigratif.Cli.Reports;

/// <summary>A finding or decision that a report shows in full, and the input it stands in.</summary>
internal sealed record Sample<T>(T Item, string? Input);
