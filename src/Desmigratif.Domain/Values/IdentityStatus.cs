namespace Desmigratif.Domain.Values;

/// <summary>The verdict on an identity number.</summary>
public enum IdentityStatus
{
    /// <summary>Nothing is wrong and nothing is remarkable.</summary>
    Valid = 1,

    /// <summary>Nothing is wrong, but somebody should look.</summary>
    ValidWithWarnings = 2,

    /// <summary>At least one error: no such number was ever given out.</summary>
    Invalid = 3,

    /// <summary>
    /// Provisional: sixteen digits of which the first is 0, given by a village system. Never valid, and no error either.
    /// </summary>
    Temporary = 4,
}
