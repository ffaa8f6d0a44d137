using Desmigratif.Serialization.Completeness;

namespace Desmigratif.Cli.Reports;

/// <summary>What the registers of a run still lack for the profile asked for: exact counts, and the first records in full.</summary>
internal sealed class MissingTally
{
    private readonly List<Sample<IncompleteRecord>> shown = [];
    private readonly Dictionary<string, long> recordsOf = new(StringComparer.Ordinal);

    public long Records { get; private set; }

    public long Members { get; private set; }

    public IReadOnlyList<Sample<IncompleteRecord>> Shown => shown;

    /// <summary>How many records of a type lack something.</summary>
    public long Of(string type) => recordsOf.GetValueOrDefault(type);

    public void Add(IncompleteRecord record, string? input, int most)
    {
        Records++;
        recordsOf[record.Record.Type] = Of(record.Record.Type) + 1;
        Members += record.Missing.Count;
        if (shown.Count < most)
        {
            shown.Add(new(record, input));
        }
    }
}
