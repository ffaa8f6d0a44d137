using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Tests;

/// <summary>What a test says of a verdict.</summary>
internal static class VerdictAssertions
{
    public static void IsMet(this Verdict verdict) => Assert.Equal(VerdictKind.Met, verdict.Kind);

    public static void AsksNothing(this Verdict verdict) => Assert.Equal(VerdictKind.NotApplicable, verdict.Kind);

    public static void IsNotMetAt(this Verdict verdict, params string[] pointers)
    {
        Assert.Equal(VerdictKind.NotMet, verdict.Kind);
        Assert.Equal(pointers, verdict.Faults.Select(fault => fault.Pointer));
    }

    public static void IsUnknownFor(this Verdict verdict, params string[] missing)
    {
        Assert.Equal(VerdictKind.Unknown, verdict.Kind);
        Assert.Equal(missing, verdict.Missing);
    }

    public static string Parameter(this Verdict verdict, string name) =>
        Assert.Single(verdict.Faults[0].Parameters, parameter => parameter.Name == name).Value;
}
