using System.Globalization;
using System.Text;
using Desmigratif.Cli.Input;
using Desmigratif.Cli.Plans;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Assignment;
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
    private readonly HashSet<string> planned = new(StringComparer.Ordinal);
    private bool hasErrors;

    private ReadFiles Sources => field ??= new(inputs, assignment.PolicyFile is { } policy ? [policy] : []);

    private PlanExport Exporting => field ??= new(assignment, Sources, host);

    public ExitCode Run()
    {
        Sources.RequireKept(assignment.Output);
        Bundles bundles = new(assignment.Language, host) { TellsProblems = true };
        Register? only = null;
        bool isReadable = true;
        if (assignment.IsForOneBundle)
        {
            // Before the output is opened: with more than one bundle the command line is wrong, and nothing is to be replaced.
            isReadable = bundles.EachRegister(inputs, register => only = only is null ? register : throw new UsageException(PlanTexts.PinNeedsBundle));
        }

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

        if (only is not null)
        {
            Plan(only, Show);
        }
        else if (!assignment.IsForOneBundle)
        {
            isReadable = bundles.EachRegister(inputs, register => Plan(register, Show));
        }

        TellUnknownBundles();
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
        CarePlan plan = CarePlanner.Plan(register, asOf, assignment.Policy, assignment.PinsOf(register.Bundle.Id), cancellation: host.Stop);
        planned.Add(register.Bundle.Id ?? "");
        foreach (Finding finding in plan.Findings)
        {
            hasErrors |= finding.Severity is Severity.Error or Severity.Blocking;
            string record = finding.Record is { } name ? $" {ReportTexts.Record(name, assignment.Language)}" : "";
            host.Error.WriteLine($"{finding.Bundle}: {finding.Code} {Texts.Of(finding.Severity).In(assignment.Language)}{record}: {finding.MessageIn(assignment.Language)}");
        }

        if (assignment.Export is { } format)
        {
            hasErrors |= !Exporting.Write(register, plan.Proposal, format);
        }
        else
        {
            show(register, plan);
        }
    }

    private void TellUnknownBundles()
    {
        foreach (string bundle in assignment.Pins.Select(own => own.Bundle).OfType<string>().Distinct(StringComparer.Ordinal).Where(own => !planned.Contains(own)))
        {
            hasErrors = true;
            host.Error.WriteLine(string.Format(CultureInfo.InvariantCulture, PlanTexts.PinBundleUnknown.In(assignment.Language), bundle));
        }
    }
}
