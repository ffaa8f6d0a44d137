using Desmigratif.Cli.Demo;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Tests.Demo;

public class CleanRegisterTests
{
    /// <summary>What the README of the generator says to expect of a register without faults.</summary>
    private static readonly string[] RealLife =
    [
        "DOC-008", "DOC-009", "PEO-014", "MIG-006", "CST-001", "CST-002", "FLG-003", "FLG-006", "FLG-008", "FLG-009",
        "CAR-003", "CAR-015", "CAR-023", "CAR-028", "PDP-002", "PRG-009", "PRG-010", "PRG-011", "PRG-012",
    ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_blocks_and_nothing_is_wrong(int seed) =>
        Assert.Empty(Reading.Of(new(400, 1, seed) { Faults = false }).Faults.Select(Written));

    [Fact]
    public void What_a_person_must_look_at_is_foreseen()
    {
        Reading reading = Reading.Of(new(3000, 2, 21) { Faults = false });

        Assert.Empty(reading.Findings.Select(finding => finding.Code.Text).Distinct().Except(RealLife));
        Assert.True(reading.Findings.Count(finding => finding.Severity < Severity.Error) < 3000 / 8);
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 10)];

    private static string Written(Finding finding) => $"{finding.Code} {finding.Record} {finding.Pointer}";
}
