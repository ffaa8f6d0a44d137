namespace Desmigratif.Cli.Demo.Faults;

/// <summary>Every fault that is planted.</summary>
internal static class FaultKinds
{
    /// <summary>The kinds, in the order of the rules they break.</summary>
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        .. PersonFaults.All,
        .. PaperFaults.All,
        .. PlacementFaults.All,
        .. RegisterFaults.All,
        .. LineFaults.All,
    ];
}
