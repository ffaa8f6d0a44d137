using System.Globalization;
using System.Text;
using Desmigratif.Cli.Input;
using Desmigratif.Cli.Plans;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment;
using Desmigratif.Rules.Assignment.Exporting;
using Desmigratif.Serialization.Writing;
using NodaTime;

namespace Desmigratif.Cli.Commands.Plans;

/// <summary>
/// Plans every bundle of the inputs. The output carries proposals alone, one for each bundle; what is wrong with decisions, capacities or
/// the file is told on the error stream.
/// </summary>
internal sealed class AssignRun(Assignment assignment, ToolHost host)
{
    private readonly List<InputFile> inputs = [.. InputFiles.Of(assignment.Inputs, host)];
    private bool hasErrors;

    private ReadFiles Sources => field ??= new(inputs, assignment.PolicyFile is { } policy ? [policy] : []);

    public ExitCode Run()
    {
        Sources.RequireKept(assignment.Output);
        using Stream output = assignment.Export is null && assignment.Output is { } file
            ? OutputFile.Create(file)
            : new OutputStream(host.Output, explanation: null, owns: false);
        using StreamWriter writer = OutputText.On(output);
        Page page = Page.On(writer, assignment.Output is null ? host.TerminalWidth : null);
        PlanHtml html = new(writer, assignment.Language, assignment.WithNames);
        bool isHtml = assignment is { Export: null, Format: "html" };
        if (isHtml)
        {
            html.Begin();
        }

        Bundles bundles = new(assignment.Language, host) { TellsProblems = true };
        bool isReadable = bundles.EachRegister(inputs, register => Plan(register, Show));

        if (isHtml)
        {
            html.End();
        }

        return !isReadable ? ExitCode.InputUnreadable : hasErrors || bundles.HasErrors ? ExitCode.Findings : ExitCode.Passed;

        void Show(Register register, CarePlan plan)
        {
            switch (assignment.Format)
            {
                case "json":
                    writer.Write(Encoding.UTF8.GetString(ProposalJson.Line(plan.Proposal).AsSpan()) + "\n");
                    break;
                case "html":
                    html.Write(new PlanSheet(register, plan.Proposal));
                    break;
                default:
                    new PlanText(page, assignment.Language, assignment.WithNames).Write(new PlanSheet(register, plan.Proposal));
                    break;
            }

            writer.Flush();
        }
    }

    private void Plan(Register register, Action<Register, CarePlan> show)
    {
        LocalDate asOf = assignment.AsOf ?? Provinces.Today(host.Clock.GetCurrentInstant(), register.Bundle.Village?.Value);
        CarePlan plan = CarePlanner.Plan(register, asOf, assignment.Policy, assignment.Pins, cancellation: host.Stop);
        foreach (Finding finding in plan.Findings)
        {
            hasErrors |= finding.Severity is Severity.Error or Severity.Blocking;
            string record = finding.Record is { } name ? $" {ReportTexts.Record(name, assignment.Language)}" : "";
            host.Error.WriteLine($"{finding.Bundle}: {finding.Code} {Texts.Of(finding.Severity).In(assignment.Language)}{record}: {finding.MessageIn(assignment.Language)}");
        }

        if (assignment.Export is { } format)
        {
            Export(register, asOf, plan.Proposal, format);
        }
        else
        {
            show(register, plan);
        }
    }

    /// <summary>One file a level, each with the values of the earlier levels as they were found.</summary>
    private void Export(Register register, LocalDate asOf, Proposal proposal, ExportFormat format)
    {
        for (int level = 0; level < proposal.Levels.Count; level++)
        {
            string text;
            try
            {
                text = InstanceExport.Write(
                    register,
                    asOf,
                    level,
                    proposal.Levels.Take(level).Select(own => own.Value).ToEquatableArray(),
                    format,
                    assignment.Policy,
                    assignment.Pins);
            }
            catch (NotSupportedException)
            {
                throw new UsageException(PlanTexts.NoDimacs);
            }

            string name = string.Create(
                CultureInfo.InvariantCulture,
                $"{proposal.Bundle ?? "bundle"}.{level + 1:D2}-{proposal.Levels[level].Name}.{assignment.Export.ToString()!.ToLowerInvariant()}");
            string path = Path.Combine(assignment.Output!, name.Replace(':', '-'));
            Sources.RequireKept(path);
            using Stream file = OutputFile.Create(path);
            file.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
