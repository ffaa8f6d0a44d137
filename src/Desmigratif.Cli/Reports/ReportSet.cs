using Desmigratif.Domain.Findings;
using Desmigratif.Serialization.Completeness;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Cli.Reports;

/// <summary>All reports of one run: everything is counted once and then told to each of them.</summary>
internal sealed class ReportSet(Summary summary, IReadOnlyList<IReport> reports) : IReport
{
    private string? input;

    /// <summary>Gets a value indicating whether a report shows how papers stand, so that even a check has to look at them.</summary>
    public bool CountsPapers { get; init; }

    public void Begin(string input)
    {
        this.input = input;
        foreach (IReport report in reports)
        {
            report.Begin(input);
        }
    }

    public void Add(BundleReading reading)
    {
        summary.Add(reading);
        foreach (IReport report in reports)
        {
            report.Add(reading);
        }
    }

    public void Add(Finding finding)
    {
        summary.Add(finding);
        foreach (IReport report in reports)
        {
            report.Add(finding);
        }
    }

    public void Add(Decision decision)
    {
        summary.Add(decision);
        foreach (IReport report in reports)
        {
            report.Add(decision);
        }
    }

    /// <summary>Counts how the papers of a file stand, without telling what was decided about it.</summary>
    public void AddPapers(Decision decision) => summary.AddPapers(decision);

    /// <summary>Counts what the records of a register still lack, and keeps the first of them.</summary>
    public void AddMissing(IEnumerable<IncompleteRecord> records, int most)
    {
        foreach (IncompleteRecord record in records)
        {
            summary.Missing.Add(record, input, most);
        }
    }

    public void Finish()
    {
        foreach (IReport report in reports)
        {
            report.Finish();
        }
    }

    public void Dispose()
    {
        foreach (IReport report in reports)
        {
            report.Dispose();
        }
    }
}
