using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;

namespace Desmigratif.Regions;

/// <summary>
/// The whole list of regions: every code of Kepmendagri 300.2.2-2138/2025, and the codes of earlier lists that it retired. A
/// question about a code is answered without allocating; names are unpacked when the first is asked for. Any number of threads
/// may ask at once.
/// </summary>
/// <remarks>
/// The data comes from the npm package <c>idn-area-data</c> and is under the Open Database License 1.0; keep the notice of this
/// package with it.
/// </remarks>
public sealed class RegionTable : IRegionCatalogue
{
    private readonly Lazy<RegionCodes> codes = new(RegionCodes.Load);
    private readonly Lazy<RegionNames> names;

    private RegionTable() => names = new(() => RegionNames.Load(Codes));

    /// <summary>The table. Nothing is loaded before the first question.</summary>
    public static RegionTable Instance { get; } = new();

    /// <summary>Where the data comes from, with its version and licence, to be shown beside what is taken from it.</summary>
    public static string Source => "idn-area-data 4.0.1, ODbL 1.0";

    /// <summary>How many codes the table holds, retired ones included.</summary>
    public int Count => Codes.Count;

    /// <summary>The provinces, in the order of their codes.</summary>
    public IEnumerable<Region> Provinces => RegionsFrom(0, uint.MaxValue);

    internal RegionCodes Codes => codes.Value;

    internal RegionNames Names => names.Value;

    /// <inheritdoc />
    /// <remarks>
    /// A code that begins with that of a retired regency is retired, whether or not an earlier list with it is at hand.
    /// </remarks>
    public RegionStatus StatusOf(ReadOnlySpan<char> code)
    {
        if (!RegionKey.TryRead(code, out RegionKey key))
        {
            return RegionStatus.Unknown;
        }

        int index = Codes.IndexOf(key);
        return index >= 0 ? StatusOf(index)
            : Codes.IndexOf(key.AtRegency) is >= 0 and int regency && Codes.IsRetired(regency) ? RegionStatus.Retired
            : RegionStatus.Unknown;
    }

    /// <inheritdoc />
    public RegionStatus StatusOf(RegionCode code) => StatusOf(code.Text);

    /// <inheritdoc />
    /// <remarks>Known for regencies only: what lies in them was numbered anew.</remarks>
    public RegionCode? SuccessorOf(RegionCode code) => ProvinceCatalogue.Instance.SuccessorOf(code);

    /// <summary>The region that bears a code.</summary>
    /// <param name="code">The digits without points: 2, 4, 6 or 10.</param>
    /// <returns>The region, current or retired; nothing where no list at hand has the code.</returns>
    public Region? Find(ReadOnlySpan<char> code) =>
        RegionKey.TryRead(code, out RegionKey key) && Codes.IndexOf(key) is >= 0 and int index ? new Region(index) : null;

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    /// <param name="code">The code.</param>
    public Region? Find(RegionCode code) => Find(code.Text);

    /// <summary>Looks for regions by name.</summary>
    /// <param name="text">
    /// A name or a part of one; case, points, hyphens and apostrophes do not count, and neither does <i>Kabupaten</i> or
    /// <i>Kota</i>. After a comma the name of a region in which it lies: <c>Anjani, Lombok Timur</c>.
    /// </param>
    /// <param name="level">Only regions of this level; nothing for all levels.</param>
    /// <returns>
    /// What bears the name, then what begins with it, then what has a word that begins with it, then what contains it; current
    /// regions first, then the greater ones, then by code.
    /// </returns>
    public EquatableArray<Region> Search(string text, RegionLevel? level = null) => new RegionSearch(this, text, level).Matches();

    /// <summary>Looks for regions whose name is nearly the given one, for names that nothing bears.</summary>
    /// <param name="text">A name, perhaps mistyped.</param>
    /// <param name="level">Only regions of this level; nothing for all levels.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>One region for each such name, the most similar first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public EquatableArray<Region> Resembling(string text, RegionLevel? level = null, int most = 5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return new RegionSearch(this, text, level).Resembling(most);
    }

    /// <summary>Looks for codes that differ in one digit, or in two neighbouring digits that changed places.</summary>
    /// <param name="code">A code that nothing bears.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>Current regions of the same level, those that share the longest beginning first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public EquatableArray<Region> Resembling(RegionCode code, int most = 5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return [.. MistypedCode.Meant(this, code).Take(most)];
    }

    internal RegionStatus StatusOf(int index) =>
        Codes.IsRetired(index) ? RegionStatus.Retired : RegionStatus.Current;

    /// <summary>The regions from an index on, each with all that lies in it passed over, while they stand below a number.</summary>
    internal IEnumerable<Region> RegionsFrom(int index, uint end)
    {
        while (index < Codes.Count && Codes[index].Number < end)
        {
            yield return new Region(index);
            index = Codes.IndexFrom(Codes[index].End);
        }
    }
}
