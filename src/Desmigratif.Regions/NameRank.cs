namespace Desmigratif.Regions;

/// <summary>How well a name fits what somebody looks for, the best first.</summary>
internal enum NameRank
{
    /// <summary>It is the name.</summary>
    Same = 1,

    /// <summary>The name begins with it.</summary>
    Begins = 2,

    /// <summary>A later word of the name begins with it.</summary>
    BeginsWord = 3,

    /// <summary>It stands somewhere within the name.</summary>
    Contains = 4,

    /// <summary>It does not stand in the name.</summary>
    None = 5,
}
