namespace Desmigratif.Architecture.Tests;

/// <summary>How a test of the house fails: it lists what breaks the rule and says what to do about it.</summary>
internal static class House
{
    public static void HasNo(IEnumerable<string> offenders, string advice)
    {
        string[] all = [.. offenders.Distinct()];
        if (all.Length > 0)
        {
            Assert.Fail($"{advice}\n  {string.Join("\n  ", all)}");
        }
    }
}
