using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Tests.Engine;

public sealed class JudgementTests
{
    private static readonly Wording Message = new("Keliru.", "Wrong.");

    [Fact]
    public void Nothing_gathered_asks_nothing() => new Judgement().Verdict.AsksNothing();

    [Fact]
    public void Met_everywhere_is_met()
    {
        Judgement judgement = default;
        judgement.Met();
        judgement.Met();
        judgement.Verdict.IsMet();
    }

    [Fact]
    public void One_missing_fact_outweighs_what_is_met_and_each_is_named_once()
    {
        Judgement judgement = default;
        judgement.Unknown("/a");
        judgement.Met();
        judgement.Unknown("/b");
        judgement.Unknown("/a");
        judgement.Verdict.IsUnknownFor("/a", "/b");
    }

    [Fact]
    public void One_fault_outweighs_all_and_keeps_what_is_missing()
    {
        Judgement judgement = default;
        judgement.Unknown("/a");
        judgement.NotMet("/b", new FindingParameter("years", 18));
        judgement.NotMet("/c", Message);
        judgement.NotMet("/d");
        judgement.Met();
        Verdict verdict = judgement.Verdict;
        verdict.IsNotMetAt("/b", "/c", "/d");
        Assert.Equal(["/a"], verdict.Missing);
        Assert.Equal("18", verdict.Parameter("years"));
        Assert.Equal([null, Message, null], verdict.Faults.Select(fault => fault.Message));
    }

    [Fact]
    public void What_is_met_costs_no_allocation()
    {
        GatherMet();
        long before = GC.GetAllocatedBytesForCurrentThread();
        GatherMet();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static VerdictKind GatherMet()
    {
        Judgement judgement = default;
        judgement.Met();
        return judgement.Verdict.Kind;
    }
}
