using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Desmigratif.Benchmarks.Data;
using Desmigratif.Benchmarks.SourceGenerated;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Benchmarks;

/// <summary>From records to bytes; each figure is for one worker: a person line and a migration line.</summary>
public class WriteRecords : IDisposable
{
    private const int Workers = 100;

    private readonly Register village = SampleVillage.Of(Workers);
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 20);
    private readonly Utf8JsonWriter json;
    private readonly BundleWriter writer = new(Stream.Null);

    public WriteRecords() => json = new(buffer);

    [Benchmark(Baseline = true, OperationsPerInvoke = Workers)]
    public int SystemTextJson()
    {
        buffer.ResetWrittenCount();
        foreach (RegisterRecord record in village.Records)
        {
            RecordLines.Write(json, record);
        }

        return buffer.WrittenCount;
    }

    /// <summary>The whole bundle, its SHA-256 included.</summary>
    [Benchmark(OperationsPerInvoke = Workers)]
    public void Writer() => writer.Write(village);

    public void Dispose()
    {
        json.Dispose();
        writer.Dispose();
        GC.SuppressFinalize(this);
    }
}
