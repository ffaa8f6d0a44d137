namespace Desmigratif.Domain.Registers;

/// <summary>Where the records of one type stand among all records of a register.</summary>
internal interface IPlaces
{
    /// <summary>Whether two records have the same id.</summary>
    bool HasRepeats { get; }

    /// <summary>The place of the first record with an id; -1 where there is none.</summary>
    int FirstPlaceOf(string id);
}
