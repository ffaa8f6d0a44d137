using System.Text;
using Desmigratif.Domain.Places;

namespace Desmigratif.Regions;

/// <summary>
/// A province, regency, district or village of the table, current or retired. It is only a place in the table, so it costs
/// nothing; what is read from it is made when it is asked for. The default value is no region, and its members throw.
/// </summary>
public readonly struct Region : IEquatable<Region>
{
    /// <summary>One more than the place in the table, so that the default value names none.</summary>
    private readonly int place;

    internal Region(int index) => place = index + 1;

    /// <summary>The code.</summary>
    public RegionCode Code => Key.ToCode();

    /// <summary>What the region is.</summary>
    public RegionLevel Level => Key.Level;

    /// <summary>Whether the code stands in the newest list or was retired by it; never anything else.</summary>
    public RegionStatus Status => RegionTable.Instance.StatusOf(Index);

    /// <summary>
    /// The name as the list has it. Regencies and cities bear what they are in their name: <c>Kabupaten Lombok Timur</c>.
    /// </summary>
    public string Name => Encoding.UTF8.GetString(Utf8Name);

    /// <summary>The name in UTF-8, without allocating.</summary>
    public ReadOnlySpan<byte> Utf8Name => RegionTable.Instance.Names[Index];

    /// <summary>The region in which this one lies, one level up; nothing for a province.</summary>
    public Region? Parent => Level is RegionLevel.Province ? null : new Region(RegionTable.Instance.Codes.IndexOf(Key.Parent));

    /// <summary>
    /// The regions one level down that lie in this one, retired ones included, in the order of their codes; none for a village.
    /// </summary>
    public IEnumerable<Region> Children => RegionTable.Instance.RegionsFrom(Index + 1, Key.End);

    /// <summary>What took the place of a retired regency; nothing for any other region.</summary>
    public Region? Successor =>
        RegionTable.Instance.SuccessorOf(Code) is { } successor ? RegionTable.Instance.Find(successor) : null;

    internal int Index => place > 0 ? place - 1 : throw new InvalidOperationException($"The default value of {nameof(Region)} is no region.");

    private RegionKey Key => RegionTable.Instance.Codes[Index];

    /// <summary>Whether both are the same place of the table.</summary>
    public static bool operator ==(Region left, Region right) => left.Equals(right);

    /// <summary>Whether they are different places of the table.</summary>
    public static bool operator !=(Region left, Region right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Region other) => place == other.place;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Region other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => place;

    /// <summary>The code with points, and the name.</summary>
    public override string ToString() => place > 0 ? $"{Code.ToDottedString()} {Name}" : "";
}
