using BenchmarkDotNet.Attributes;
using Desmigratif.Benchmarks.Data;
using Desmigratif.Benchmarks.Whole;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Benchmarks;

/// <summary>
/// Everything the book asks of a person and an episode with ten papers, all of it in order; each figure is for one worker. What both look
/// up in the whole village is worked out before.
/// </summary>
public class JudgeWhole
{
    private const int Workers = 100;

    private readonly Register village = SampleVillage.Of(Workers);
    private readonly VillageFacts facts;

    public JudgeWhole() => facts = new(village);

    [Benchmark(Baseline = true, OperationsPerInvoke = Workers)]
    public int Ifs() => Chain(keepsPapers: false);

    /// <summary>The chain of somebody who measured: the paper of each kind is found once, as the book does.</summary>
    [Benchmark(OperationsPerInvoke = Workers)]
    public int IfsThatKeepPapers() => Chain(keepsPapers: true);

    /// <summary>As it is used: one pass of the book over the register, the village and the bundle included.</summary>
    [Benchmark(OperationsPerInvoke = Workers)]
    public int Rules() => WholeBook.Book.Check(village, SampleVillage.AsOf).Count;

    private int Chain(bool keepsPapers)
    {
        List<string>? broken = null;
        for (int worker = 0; worker < Workers; worker++)
        {
            WholeChain.Judge(facts, worker, SampleVillage.AsOf, ref broken, keepsPapers);
        }

        return broken?.Count ?? 0;
    }
}
