namespace Desmigratif.Domain.Places;

/// <summary>What a catalogue knows of a region code.</summary>
public enum RegionStatus
{
    /// <summary>The code stands in the newest list.</summary>
    Current = 1,

    /// <summary>The code stood in an earlier list and does no longer. Numbers and papers that carry it stay valid.</summary>
    Retired = 2,

    /// <summary>The code stands in no list that the catalogue holds.</summary>
    Unknown = 3,

    /// <summary>The catalogue holds no list from which to answer. Nothing may be concluded from this.</summary>
    NotCovered = 4,
}
