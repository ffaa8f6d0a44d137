using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests.Engine;

public sealed class VerdictTests
{
    [Fact]
    public void The_default_value_asks_nothing() => Assert.Equal(VerdictKind.NotApplicable, default(Verdict).Kind);

    [Fact]
    public void Met_names_neither_faults_nor_facts()
    {
        Assert.Empty(Verdict.Met.Faults);
        Assert.Empty(Verdict.Met.Missing);
    }

    [Fact]
    public void Not_met_says_where() => Assert.Throws<ArgumentException>(() => Verdict.NotMet([]));

    [Fact]
    public void Unknown_says_what_is_missing() => Assert.Throws<ArgumentException>(() => Verdict.Unknown());

    [Fact]
    public void It_prints_its_kind_and_nothing_else()
    {
        Assert.Equal("NotMet", Verdict.NotMet("/a").ToString());
        Assert.Equal("NotApplicable", default(Verdict).ToString());
    }
}
