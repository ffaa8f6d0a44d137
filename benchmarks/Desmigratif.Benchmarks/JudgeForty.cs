using BenchmarkDotNet.Attributes;
using Desmigratif.Benchmarks.Data;
using Desmigratif.Benchmarks.Forty;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Benchmarks;

/// <summary>The same forty checks of the same workers, all of them in order; each figure is for one worker.</summary>
public class JudgeForty
{
    private const int Workers = 100;

    private readonly Register village = SampleVillage.Of(Workers);
    private readonly FortyValidator checks = new(hasConditions: false);
    private readonly FortyValidator conditions = new(hasConditions: true);

    [Benchmark(Baseline = true, OperationsPerInvoke = Workers)]
    public int Ifs()
    {
        List<string>? broken = null;
        for (int worker = 0; worker < Workers; worker++)
        {
            IfChain.Judge(FileOf(worker), ref broken);
        }

        return broken?.Count ?? 0;
    }

    /// <summary>As it is used: one pass of the book over the register, the village and the bundle included.</summary>
    [Benchmark(OperationsPerInvoke = Workers)]
    public int Rules() => FortyRules.Book.Check(village, SampleVillage.AsOf).Count;

    /// <summary>Each check alone: the quickest way to write them.</summary>
    [Benchmark(OperationsPerInvoke = Workers)]
    public int FluentValidation() => Validate(checks);

    /// <summary>With conditions around them, as the manual writes them.</summary>
    [Benchmark(OperationsPerInvoke = Workers)]
    public int FluentValidationWithConditions() => Validate(conditions);

    private int Validate(FortyValidator validator)
    {
        int broken = 0;
        for (int worker = 0; worker < Workers; worker++)
        {
            broken += validator.Validate(FileOf(worker)).Errors.Count;
        }

        return broken;
    }

    private WorkerFile FileOf(int worker) => new(village.Persons[worker], village.Migrations[worker], village, SampleVillage.AsOf);
}
