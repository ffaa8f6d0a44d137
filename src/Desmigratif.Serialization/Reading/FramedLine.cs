namespace Desmigratif.Serialization.Reading;

/// <summary>A line of a file, or a piece of an overlong one.</summary>
internal readonly ref struct FramedLine
{
    public FramedLine(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> text, bool isOverlong, bool isLast)
    {
        Bytes = bytes;
        Text = text;
        IsOverlong = isOverlong;
        IsLast = isLast;
    }

    /// <summary>Gets every byte, the terminator included.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary>Gets the bytes without the terminator; for an overlong line nothing to rely on.</summary>
    public ReadOnlySpan<byte> Text { get; }

    /// <summary>Gets a value indicating whether the line is longer than the limit.</summary>
    public bool IsOverlong { get; }

    /// <summary>Gets a value indicating whether the line ends here; false for a piece that others follow.</summary>
    public bool IsLast { get; }
}
