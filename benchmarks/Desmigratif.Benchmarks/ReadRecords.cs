using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Desmigratif.Benchmarks.Data;
using Desmigratif.Benchmarks.SourceGenerated;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Benchmarks;

/// <summary>From bytes to records; each figure is for one worker: a person line and a migration line.</summary>
public class ReadRecords
{
    private const int Workers = 100;

    private readonly byte[] file = SampleVillage.FileOf(SampleVillage.Of(Workers));
    private readonly BundleReader reader = new();

    [Benchmark(Baseline = true, OperationsPerInvoke = Workers)]
    public int Tokenise()
    {
        int tokens = 0;
        ReadOnlySpan<byte> bytes = file;
        foreach (Range line in bytes.Split((byte)'\n'))
        {
            if (line.Start.Value < bytes.Length)
            {
                Utf8JsonReader json = new(bytes[line]);
                while (json.Read())
                {
                    tokens++;
                }
            }
        }

        return tokens;
    }

    /// <summary>What the format asks of every reader beside tokens.</summary>
    [Benchmark(OperationsPerInvoke = Workers)]
    public bool Hash() => BundleHash.IsRight(file);

    [Benchmark(OperationsPerInvoke = Workers)]
    public int SystemTextJson() => RecordLines.Read(file).Count;

    [Benchmark(OperationsPerInvoke = Workers)]
    public int SystemTextJsonAndHash() => BundleHash.IsRight(file) ? SystemTextJson() : -1;

    /// <summary>Framing, hash, every problem, the register: the reader does all of it at once.</summary>
    [Benchmark(OperationsPerInvoke = Workers)]
    public int Reader()
    {
        int records = 0;
        foreach (BundleReading reading in reader.Read(new MemoryStream(file)))
        {
            records += reading.Register!.Records.Count;
        }

        return records;
    }
}
