using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using Desmigratif.Benchmarks.Data;
using Desmigratif.Benchmarks.Forty;
using Desmigratif.Benchmarks.SourceGenerated;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Benchmarks;

/// <summary>From bytes to findings; each figure is for one worker: a person line and a migration line.</summary>
public class WholePipeline
{
    private const int Workers = 100;

    private readonly byte[] file = SampleVillage.FileOf(SampleVillage.Of(Workers));
    private readonly Register empty = new(new Bundle(), []);
    private readonly BundleReader reader = new();

    /// <summary>Deserialise and ask forty plain questions: no hash, no problem told, no register, no finding a person can read.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Workers)]
    public int SystemTextJsonAndIfs()
    {
        List<string>? broken = null;
        List<RegisterRecord> records = RecordLines.Read(file);
        for (int place = 0; place < records.Count; place += 2)
        {
            IfChain.Judge(new((Person)records[place], (Migration)records[place + 1], empty, SampleVillage.AsOf), ref broken);
        }

        return broken?.Count ?? 0;
    }

    /// <summary>The same, and the SHA-256 of the bundle compared as the format asks.</summary>
    [Benchmark(OperationsPerInvoke = Workers)]
    public bool SystemTextJsonAndIfsAndHash()
    {
        int end = file.AsSpan(0, file.Length - 1).LastIndexOf((byte)'\n') + 1;
        string hash = Convert.ToHexStringLower(SHA256.HashData(file.AsSpan(0, end)));
        return SystemTextJsonAndIfs() == 0 && file.AsSpan(end).IndexOf(System.Text.Encoding.ASCII.GetBytes(hash)) > 0;
    }

    /// <summary>Every national rule over the whole register, problems of reading and findings in two languages included.</summary>
    [Benchmark(OperationsPerInvoke = Workers)]
    public int ReaderAndAllRules()
    {
        int findings = 0;
        foreach (BundleReading reading in reader.Read(new MemoryStream(file)))
        {
            findings += reading.Problems.Count + RuleBook.National.Check(reading.Register!, SampleVillage.AsOf).Count;
        }

        return findings;
    }
}
