namespace Desmigratif.Cli.Demo.Episodes;

/// <summary>What the phases of an episode have in common.</summary>
internal static class Phases
{
    /// <summary>
    /// How far the episodes of a village have come, in percent. An assumption: no statistic of all episodes of a village is
    /// known.
    /// </summary>
    public static Weights<Phase> Shares { get; } =
    [
        (Phase.Interested, 7),
        (Phase.Registered, 8),
        (Phase.Verified, 6),
        (Phase.Complete, 12),
        (Phase.Oriented, 4),
        (Phase.Working, 40),
        (Phase.Extended, 4),
        (Phase.InTrouble, 1),
        (Phase.Returned, 12),
        (Phase.Empowered, 2),
        (Phase.Cancelled, 4),
    ];

    /// <summary>Whether the person has left and not come back.</summary>
    public static bool IsAbroad(this Phase phase) => phase is Phase.Working or Phase.Extended or Phase.InTrouble;

    /// <summary>Whether the person has left, back or not.</summary>
    public static bool HasDeparted(this Phase phase) => phase.IsAbroad() || phase is Phase.Returned or Phase.Empowered;

    /// <summary>Whether the papers are declared complete and the person has not left.</summary>
    public static bool IsCompleteFile(this Phase phase) => phase is Phase.Complete or Phase.Oriented;
}
