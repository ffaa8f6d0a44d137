using System.Runtime.CompilerServices;
using Desmigratif.Domain.Records;

namespace Desmigratif.Serialization.Reading;

/// <summary>
/// Reads a file of the interchange format, bundle by bundle: one village's register in memory at a time, whatever the length of the
/// file. Bad input is never an exception: it becomes problems with code, pointer, line and column, and the rest is read. A reader
/// has no state of its own, so any number of streams may be read with it at once.
/// </summary>
/// <param name="limits">How much to take before reporting instead of reading on; nothing for the limits of the format.</param>
/// <param name="judgedAs">
/// The profile under which every bundle is judged, whatever its bundle line says; nothing to go by that line. The registers are judged
/// under it too, and written back as they were.
/// </param>
public sealed class BundleReader(ReaderLimits? limits = null, Profile? judgedAs = null)
{
    private readonly ReaderLimits limits = limits ?? ReaderLimits.Default;

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The bytes of the file. The caller opens and closes it.</param>
    /// <param name="cancellationToken">Stops the reading between two bundles, or two reads of the stream.</param>
    /// <returns>The bundles, each as soon as it is read; lines outside a bundle stand in readings without a register.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public IEnumerable<BundleReading> Read(Stream stream, CancellationToken cancellationToken = default)
    {
        LineFramer framer = new(limits.MaxLineBytes);
        using BundleAssembler assembler = new(limits, judgedAs);
        int count;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            count = stream.Read(framer.Space().Span);
            framer.Filled(count);
            while (assembler.Take(framer) is { } reading)
            {
                yield return reading;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        while (count > 0);

        if (assembler.EndOfFile() is { } last)
        {
            yield return last;
        }
    }

    /// <summary>Reads a stream without blocking a thread while bytes are on their way.</summary>
    /// <inheritdoc cref="Read" path="/*[not(self::summary)]" />
    public async IAsyncEnumerable<BundleReading> ReadAsync(
        Stream stream,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        LineFramer framer = new(limits.MaxLineBytes);
        using BundleAssembler assembler = new(limits, judgedAs);
        int count;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            count = await stream.ReadAsync(framer.Space(), cancellationToken).ConfigureAwait(false);
            framer.Filled(count);
            while (assembler.Take(framer) is { } reading)
            {
                yield return reading;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        while (count > 0);

        if (assembler.EndOfFile() is { } last)
        {
            yield return last;
        }
    }
}
