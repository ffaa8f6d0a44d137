namespace Desmigratif.Regions;

/// <summary>
/// All codes in order, and which of them are retired. Kept apart from the names, which are four times as large and which nobody
/// needs who only asks whether a code is known.
/// </summary>
internal sealed class RegionCodes
{
    private const int Regencies = 10_000;

    private readonly uint[] keys;
    private readonly ulong[] retired;

    /// <summary>Where the codes that begin with four digits start; one more than there are, for the end of the last.</summary>
    private readonly int[] starts = new int[Regencies + 1];

    private RegionCodes(ReadOnlySpan<byte> packed)
    {
        keys = new uint[Number(ref packed)];
        retired = new ulong[(keys.Length + 63) / 64];
        BytesOfNames = (int)Number(ref packed);
        uint key = 0;
        for (int i = 0; i < keys.Length;)
        {
            key += Number(ref packed);
            uint run = Number(ref packed);
            for (uint left = run / 2; left > 0; left--, i++, key++)
            {
                keys[i] = key;
                retired[i / 64] |= (ulong)(run % 2) << (i % 64);
            }

            key--;
        }

        int at = 0;
        for (int regency = 0; regency <= Regencies; regency++)
        {
            while (at < keys.Length && new RegionKey(keys[at]).Regency < regency)
            {
                at++;
            }

            starts[regency] = at;
        }
    }

    public int Count => keys.Length;

    /// <summary>How long the names are together, so that room can be made for them.</summary>
    public int BytesOfNames { get; }

    public RegionKey this[int index] => new(keys[index]);

    public static RegionCodes Load()
    {
        using Stream stream = Open("regions.codes");
        byte[] packed = new byte[stream.Length];
        stream.ReadExactly(packed);
        return new RegionCodes(packed);
    }

    public static Stream Open(string resource) =>
        typeof(RegionCodes).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks {resource}.");

    public bool IsRetired(int index) => ((retired[index / 64] >> (index % 64)) & 1) != 0;

    /// <summary>Where a key stands; negative where it does not.</summary>
    public int IndexOf(RegionKey key)
    {
        int end = starts[key.Regency + 1];
        int index = IndexFrom(key.Number, starts[key.Regency], end);
        return index < end && keys[index] == key.Number ? index : -1;
    }

    /// <summary>Where the first key stands that is not below a number.</summary>
    public int IndexFrom(uint number) => IndexFrom(number, 0, keys.Length);

    /// <summary>The search of the framework takes an interface and boxes the number it looks for.</summary>
    private int IndexFrom(uint number, int start, int end)
    {
        while (start < end)
        {
            int middle = (start + end) >>> 1;
            if (keys[middle] < number)
            {
                start = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return start;
    }

    private static uint Number(ref ReadOnlySpan<byte> packed)
    {
        uint number = 0;
        int shift = 0;
        byte part;
        do
        {
            part = packed[0];
            packed = packed[1..];
            number |= (uint)(part & 127) << shift;
            shift += 7;
        }
        while (part >= 128);
        return number;
    }
}
