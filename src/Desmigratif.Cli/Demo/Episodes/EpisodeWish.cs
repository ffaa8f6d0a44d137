namespace Desmigratif.Cli.Demo.Episodes;

/// <summary>An episode that a village must have, so that something can be shown on it.</summary>
internal enum EpisodeWish
{
    /// <summary>None in particular.</summary>
    None = 0,

    /// <summary>A file declared complete of somebody whom a company places on land.</summary>
    CompleteOnLand = 1,

    /// <summary>The same of somebody whose marriage is registered.</summary>
    CompleteAndMarried = 2,

    /// <summary>A file declared complete of somebody who goes to sea.</summary>
    CompleteAtSea = 3,

    /// <summary>Somebody at work on land abroad.</summary>
    Abroad = 4,
}
