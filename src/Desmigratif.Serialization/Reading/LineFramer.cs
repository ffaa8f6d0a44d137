namespace Desmigratif.Serialization.Reading;

/// <summary>
/// Cuts a stream of bytes into lines over one buffer that is used again and again. A line longer than the limit is given out in
/// pieces as it passes, so it never grows the buffer.
/// </summary>
internal sealed class LineFramer(int maxLineBytes)
{
    private byte[] buffer = new byte[int.Min(64 * 1024, maxLineBytes + 2)];
    private int start;
    private int end;
    private int searched;
    private bool isEnded;
    private bool isSkipping;

    /// <summary>Where the next bytes of the stream go. Ask only after <see cref="TryNext"/> has found no more line.</summary>
    public Memory<byte> Space()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            searched -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, (int)long.Min(buffer.Length * 4L, maxLineBytes + 2));
        }

        return buffer.AsMemory(end);
    }

    /// <summary>Says how many bytes of the space were filled; 0 is the end of the stream.</summary>
    public void Filled(int count)
    {
        end += count;
        isEnded = count == 0;
    }

    /// <summary>Gives out the next line, or piece of an overlong line, that stands whole in the buffer.</summary>
    /// <param name="line">The line; valid until the next call.</param>
    /// <returns>Whether there is one; else more bytes are needed, or at the end of the stream there is none.</returns>
    public bool TryNext(out FramedLine line)
    {
        int newline = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
        if (newline >= 0)
        {
            line = Whole(searched + newline + 1);
            return true;
        }

        searched = end;
        if (isEnded && (start < end || isSkipping))
        {
            line = Whole(end);
            return true;
        }

        if (!isEnded && end - start >= maxLineBytes + 2)
        {
            isSkipping = true;
            line = new FramedLine(buffer.AsSpan(start, end - start), default, isOverlong: true, isLast: false);
            start = end;
            return true;
        }

        line = default;
        return false;
    }

    private FramedLine Whole(int next)
    {
        ReadOnlySpan<byte> bytes = buffer.AsSpan(start, next - start);
        ReadOnlySpan<byte> text = bytes is [.., (byte)'\n'] ? bytes[..^1] : bytes;
        text = text is [.., (byte)'\r'] && text.Length < bytes.Length ? text[..^1] : text;
        FramedLine line = new(bytes, text, isSkipping || text.Length > maxLineBytes, isLast: true);
        isSkipping = false;
        start = next;
        searched = next;
        return line;
    }
}
