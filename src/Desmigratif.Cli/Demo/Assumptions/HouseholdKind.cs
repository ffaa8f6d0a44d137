namespace Desmigratif.Cli.Demo.Assumptions;

/// <summary>Who lives under one roof and stands on one family card.</summary>
internal enum HouseholdKind
{
    /// <summary>A couple and the children they have.</summary>
    Couple = 1,

    /// <summary>A couple, their children, and the mother or both parents of the head.</summary>
    CoupleWithParents = 2,

    /// <summary>A divorced or widowed woman and her children.</summary>
    MotherAlone = 3,

    /// <summary>A couple past fifty, a grown child who is divorced or widowed, and the grandchildren.</summary>
    ThreeGenerations = 4,

    /// <summary>An elderly couple, or an elderly person alone.</summary>
    Elders = 5,
}
