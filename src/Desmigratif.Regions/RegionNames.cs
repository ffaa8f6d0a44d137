using System.IO.Compression;

namespace Desmigratif.Regions;

/// <summary>The names, in the order of the codes, as one block of UTF-8.</summary>
internal sealed class RegionNames
{
    private readonly byte[] text;
    private readonly int[] starts;

    private RegionNames(byte[] text, int count)
    {
        this.text = text;
        starts = new int[count + 1];
        int at = 0;
        for (int index = 1; index <= count; index++)
        {
            at += text.AsSpan(at).IndexOf((byte)'\n') + 1;
            starts[index] = at;
        }
    }

    public ReadOnlySpan<byte> this[int index] => text.AsSpan(starts[index], starts[index + 1] - starts[index] - 1);

    public static RegionNames Load(RegionCodes codes)
    {
        byte[] unpacked = new byte[codes.BytesOfNames];
        using BrotliStream stream = new(RegionCodes.Open("regions.names.br"), CompressionMode.Decompress);
        stream.ReadExactly(unpacked);
        return new RegionNames(unpacked, codes.Count);
    }
}
