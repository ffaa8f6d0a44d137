using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli;

/// <summary>
/// Where the tool writes to: when it cannot be written any more, the run ends with what a person is to be told. A standard output that was
/// closed before the start is one that must not be written.
/// </summary>
/// <param name="inner">The stream behind it.</param>
/// <param name="explanation">What a person is told when a write fails; nothing to end quietly.</param>
/// <param name="owns">Whether the stream behind it is closed with this one.</param>
internal sealed class OutputStream(Stream inner, Wording? explanation, bool owns) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(cause, explanation);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        try
        {
            inner.Flush();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(cause, explanation);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !owns)
        {
            return;
        }

        try
        {
            inner.Dispose();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(cause, explanation);
        }
    }
}
