using Desmigratif.Cli.Demo;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Registers;
using Desmigratif.Regions;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Cli.Tests.Demo;

/// <summary>A synthetic register as a reader and the national rules see it.</summary>
internal sealed class Reading
{
    private Reading(IReadOnlyList<Register> registers, IReadOnlyList<Finding> findings)
    {
        Registers = registers;
        Findings = findings;
    }

    public IReadOnlyList<Register> Registers { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public IEnumerable<Finding> Faults => Findings.Where(finding => finding.Severity >= Severity.Error);

    public static Reading Of(DemoOptions options)
    {
        using MemoryStream stream = new();
        DemoRegister.Write(options, stream, Stream.Null);
        stream.Position = 0;
        List<Register> registers = [];
        List<Finding> findings = [];
        foreach (BundleReading reading in new BundleReader().Read(stream))
        {
            registers.Add(reading.Register!);
            findings.AddRange(reading.Problems);
            findings.AddRange(RuleBook.National.Check(reading.Register!, options.AsOf, RegionTable.Instance));
        }

        return new(registers, findings);
    }
}
