using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Desmigratif.Benchmarks.Data;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Benchmarks;

/// <summary>From bytes to records of every pillar: the example bundles, one after the other; each figure is for the whole file.</summary>
public class ReadPillars
{
    private readonly byte[] file = ExampleBundles.File();
    private readonly BundleReader reader = new();

    [Benchmark(Baseline = true)]
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
    [Benchmark]
    public int Hash() => System.Security.Cryptography.SHA256.HashData(file)[0];

    /// <summary>Framing, hash, every problem, the registers.</summary>
    [Benchmark]
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
