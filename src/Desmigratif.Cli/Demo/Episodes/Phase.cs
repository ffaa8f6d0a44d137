namespace Desmigratif.Cli.Demo.Episodes;

/// <summary>How far an episode of migration has come.</summary>
internal enum Phase
{
    /// <summary>Somebody has asked about work abroad.</summary>
    Interested = 1,

    /// <summary>Registered at the regency office.</summary>
    Registered = 2,

    /// <summary>Registered, and the data are verified; some papers are there.</summary>
    Verified = 3,

    /// <summary>The village has declared the papers complete.</summary>
    Complete = 4,

    /// <summary>Complete, and the orientation before departure is behind.</summary>
    Oriented = 5,

    /// <summary>At work abroad.</summary>
    Working = 6,

    /// <summary>At work abroad on an extended contract.</summary>
    Extended = 7,

    /// <summary>At work abroad and in trouble.</summary>
    InTrouble = 8,

    /// <summary>Home again after the contract.</summary>
    Returned = 9,

    /// <summary>Home again, and supported since.</summary>
    Empowered = 10,

    /// <summary>Registered, then given up.</summary>
    Cancelled = 11,
}
