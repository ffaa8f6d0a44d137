using Desmigratif.Cli.Commands;
using Desmigratif.Cli.Reports.Html;

namespace Desmigratif.Cli.Reports;

/// <summary>Opens the reports that were asked for, each where it goes, and closes them together.</summary>
internal sealed class ReportFiles(Evaluation evaluation, Summary summary, ToolHost host) : IDisposable
{
    private readonly List<Stream> streams = [];
    private ReportSet? set;

    public required bool IsAssessment { get; init; }

    public required bool NamesFiles { get; init; }

    /// <exception cref="UsageException">A file cannot be written.</exception>
    public ReportSet Open() => set = new(summary, [.. evaluation.Reports.Select(Open)])
    {
        CountsPapers = evaluation.Reports.Any(wish => wish.Format == ReportWish.Html),
    };

    public void Dispose()
    {
        set?.Dispose();
        foreach (Stream stream in streams)
        {
            stream.Dispose();
        }
    }

    private IReport Open(ReportWish wish)
    {
        Stream output = wish.File is { } file ? OutputFile.Create(file) : new OutputStream(host.Output, explanation: null, owns: false);
        streams.Add(output);
        return wish.Format switch
        {
            ReportWish.Ndjson => new NdjsonReport(output, evaluation, NamesFiles, IsAssessment),
            ReportWish.Json => new JsonReport(output, summary, evaluation, NamesFiles, IsAssessment),
            ReportWish.Html => new HtmlReport(output, summary, evaluation, IsAssessment),
            ReportWish.Sarif => new SarifReport(output, summary, evaluation, IsAssessment),
            ReportWish.Junit => new JunitReport(output, summary, evaluation, IsAssessment),
            _ => new TextReport(output, summary, evaluation, host.IsOutputTerminal && wish.File is null ? host.Width : null, IsAssessment),
        };
    }
}
