using System.Security.Cryptography;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Json;

namespace Desmigratif.Serialization.Writing;

/// <summary>
/// Writes registers as bundles of the interchange format: UTF-8, one record a line ending in <c>\n</c>, members in the order of the
/// format and then those that were kept unread, and an end line with count and SHA-256. The same register gives the same bytes. A
/// writer serves one stream and one thread.
/// </summary>
public sealed class BundleWriter : IDisposable
{
    private const int FlushAt = 256 * 1024;

    private readonly Stream stream;
    private readonly LineWriter lines = new();
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Writes to a stream.</summary>
    /// <param name="stream">Where the bytes go. The caller opens and closes it.</param>
    public BundleWriter(Stream stream) => this.stream = stream;

    /// <summary>Writes one register as one bundle.</summary>
    /// <param name="register">The register.</param>
    /// <exception cref="ArgumentException">A number of a record made in code is not finite.</exception>
    public void Write(Register register)
    {
        Begin();
        WriteLine(register.Bundle);
        foreach (RegisterRecord record in register.Records)
        {
            WriteLine(record);
            if (lines.Count >= FlushAt)
            {
                HashBuffer();
                stream.Write(lines.Written.Span);
                lines.Clear();
            }
        }

        WriteEnd(register);
        stream.Write(lines.Written.Span);
        lines.Clear();
    }

    /// <summary>Writes one register as one bundle without blocking a thread while bytes are on their way.</summary>
    /// <param name="register">The register.</param>
    /// <param name="cancellationToken">Stops the writing; the stream then holds part of a bundle.</param>
    /// <exception cref="ArgumentException">A number of a record made in code is not finite.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public async Task WriteAsync(Register register, CancellationToken cancellationToken = default)
    {
        Begin();
        WriteLine(register.Bundle);
        for (int place = 0; place < register.Records.Count; place++)
        {
            WriteLine(register.Records[place]);
            if (lines.Count >= FlushAt)
            {
                HashBuffer();
                await stream.WriteAsync(lines.Written, cancellationToken).ConfigureAwait(false);
                lines.Clear();
            }
        }

        WriteEnd(register);
        await stream.WriteAsync(lines.Written, cancellationToken).ConfigureAwait(false);
        lines.Clear();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lines.Dispose();
        hash.Dispose();
    }

    /// <summary>Forgets what a writing that failed has left behind.</summary>
    private void Begin()
    {
        lines.Clear();
        Span<byte> unused = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(unused);
    }

    private void WriteLine(RegisterRecord record)
    {
        if (record is OtherRecord other)
        {
            lines.Raw(JsonWriters.OnOneLine(other.Json));
        }
        else
        {
            JsonWriters.TryWriteRecord(lines, record);
        }

        lines.EndLine();
    }

    /// <summary>The end line is not hashed, so what stands before it is hashed first.</summary>
    private void WriteEnd(Register register)
    {
        HashBuffer();
        BundleEnd end = new() { Records = register.Records.Count, Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset()) };
        JsonWriters.Write(lines, end);
        lines.EndLine();
    }

    private void HashBuffer() => hash.AppendData(lines.Written.Span);
}
