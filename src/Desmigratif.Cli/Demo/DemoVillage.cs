using Desmigratif.Cli.Demo.Faults;

namespace Desmigratif.Cli.Demo;

/// <summary>A village as it is written: one bundle, and the faults in it.</summary>
/// <param name="Bytes">The bundle, from its first line to the end line.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Faults">The findings that the planted faults give, in the order of the lines of the file.</param>
internal sealed record DemoVillage(ReadOnlyMemory<byte> Bytes, int Lines, IReadOnlyList<PlantedFault> Faults);
