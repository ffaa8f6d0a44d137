using System.Runtime.CompilerServices;
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
            ReportWish.Html => Html(output),
            ReportWish.Sarif => Sarif(output),
            ReportWish.Junit => Junit(output),
            _ => new TextReport(output, summary, evaluation, wish.File is null ? host.TerminalWidth : null, IsAssessment),
        };
    }

    // Each in a method of its own: what a form of report needs, such as XML, is loaded only when that form is asked for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private HtmlReport Html(Stream output) => new(output, summary, evaluation, IsAssessment);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private SarifReport Sarif(Stream output) => new(output, summary, evaluation, IsAssessment);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private JunitReport Junit(Stream output) => new(output, summary, evaluation, IsAssessment);
}
