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

    /// <summary>Deserialise, compare the SHA-256 of the bundle, ask forty plain questions: no problem told, no register, no finding.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Workers)]
    public int SystemTextJsonAndIfs() => BundleHash.IsRight(file) ? SystemTextJsonAndIfsWithoutHash() : -1;

    /// <summary>The same, trusting that the bundle is whole.</summary>
    [Benchmark(OperationsPerInvoke = Workers)]
    public int SystemTextJsonAndIfsWithoutHash()
    {
        List<string>? broken = null;
        List<RegisterRecord> records = RecordLines.Read(file);
        for (int place = 0; place < records.Count; place += 2)
        {
            IfChain.Judge(new((Person)records[place], (Migration)records[place + 1], empty, SampleVillage.AsOf), ref broken);
        }

        return broken?.Count ?? 0;
    }

    /// <summary>The same forty questions, every problem of reading and the findings in two languages with their articles included.</summary>
    [Benchmark(OperationsPerInvoke = Workers)]
    public int ReaderAndTheFortyRules() => Run(FortyRules.Book);

    /// <summary>Every national rule over the whole register.</summary>
    [Benchmark(OperationsPerInvoke = Workers)]
    public int ReaderAndAllRules() => Run(RuleBook.National);

    private int Run(RuleBook book)
    {
        int findings = 0;
        foreach (BundleReading reading in reader.Read(new MemoryStream(file)))
        {
            findings += reading.Problems.Count + book.Check(reading.Register!, SampleVillage.AsOf).Count;
        }

        return findings;
    }
}
