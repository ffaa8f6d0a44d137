using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
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

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly Stream stream;
    private readonly ArrayBufferWriter<byte> buffer = new(64 * 1024);
    private readonly Utf8JsonWriter json;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Writes to a stream.</summary>
    /// <param name="stream">Where the bytes go. The caller opens and closes it.</param>
    public BundleWriter(Stream stream)
    {
        this.stream = stream;
        json = new Utf8JsonWriter(buffer, Options);
    }

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
            if (buffer.WrittenCount >= FlushAt)
            {
                HashBuffer();
                stream.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }
        }

        WriteEnd(register);
        stream.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
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
            if (buffer.WrittenCount >= FlushAt)
            {
                HashBuffer();
                await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
                buffer.ResetWrittenCount();
            }
        }

        WriteEnd(register);
        await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        buffer.ResetWrittenCount();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        json.Dispose();
        hash.Dispose();
    }

    /// <summary>Forgets what a writing that failed has left behind.</summary>
    private void Begin()
    {
        buffer.ResetWrittenCount();
        Span<byte> unused = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(unused);
    }

    private void WriteLine(RegisterRecord record)
    {
        if (record is OtherRecord other)
        {
            Encoding.UTF8.GetBytes(JsonWriters.OnOneLine(other.Json), buffer);
        }
        else
        {
            json.Reset();
            JsonWriters.TryWriteRecord(json, record);
            json.Flush();
        }

        buffer.Write("\n"u8);
    }

    /// <summary>The end line is not hashed, so what stands before it is hashed first.</summary>
    private void WriteEnd(Register register)
    {
        HashBuffer();
        BundleEnd end = new() { Records = register.Records.Count, Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset()) };
        json.Reset();
        JsonWriters.Write(json, end);
        json.Flush();
        buffer.Write("\n"u8);
    }

    private void HashBuffer() => hash.AppendData(buffer.WrittenSpan);
}
