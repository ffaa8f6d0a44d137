namespace Desmigratif.Serialization.Tests.Samples;

/// <summary>A file of which the middle line is longer than one would hold in memory: it is made up as it is read.</summary>
internal sealed class EndlessLine(byte[] before, long length, byte[] after) : Stream
{
    private long position;

    /// <summary>The most bytes that were asked for at once.</summary>
    public int LargestRequest { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        LargestRequest = int.Max(LargestRequest, buffer.Length);
        int count = position < before.Length ? Copy(before.AsSpan((int)position), buffer)
            : position < before.Length + length ? Fill(buffer)
            : Copy(after.AsSpan((int)(position - before.Length - length)), buffer);
        position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static int Copy(ReadOnlySpan<byte> from, Span<byte> to)
    {
        int count = int.Min(from.Length, to.Length);
        from[..count].CopyTo(to);
        return count;
    }

    private int Fill(Span<byte> buffer)
    {
        int count = (int)long.Min(buffer.Length, before.Length + length - position);
        buffer[..count].Fill((byte)'x');
        return count;
    }
}
