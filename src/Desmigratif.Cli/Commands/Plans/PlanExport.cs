using System.Globalization;
using System.Text;
using Desmigratif.Cli.Input;
using Desmigratif.Cli.Plans;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment.Exporting;

namespace Desmigratif.Cli.Commands.Plans;

/// <summary>Writes instances for another solver into a folder: of every bundle one file a level.</summary>
internal sealed class PlanExport(Assignment assignment, ReadFiles sources, ToolHost host)
{
    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);
    private int bundles;

    /// <summary>Writes the levels of one bundle, each with the values of the earlier ones as they were found.</summary>
    /// <returns>Whether the format can hold every level; what it cannot hold is told on the error stream.</returns>
    public bool Write(Register register, Proposal proposal, ExportFormat format)
    {
        string bundle = NameOf(proposal.Bundle);
        for (int level = 0; level < proposal.Levels.Count; level++)
        {
            string text;
            try
            {
                text = InstanceExport.Write(
                    register,
                    proposal.AsOf,
                    level,
                    proposal.Levels.Take(level).Select(own => own.Value).ToEquatableArray(),
                    format,
                    assignment.Policy,
                    assignment.PinsOf(register.Bundle.Id));
            }
            catch (NotSupportedException)
            {
                host.Error.WriteLine($"{bundle}: {PlanTexts.NoDimacs.In(assignment.Language)}");
                return false;
            }

            string name = string.Create(
                CultureInfo.InvariantCulture,
                $"{bundle}.{level + 1:D2}-{proposal.Levels[level].Name}.{format.ToString().ToLowerInvariant()}");
            string path = Path.Combine(assignment.Output!, name);
            sources.RequireKept(path);
            using Stream file = OutputFile.Create(path);
            file.Write(Encoding.UTF8.GetBytes(text));
        }

        return true;
    }

    /// <summary>What the files of a bundle are called: after its id, and its number in the input where another one has the name already.</summary>
    private string NameOf(string? bundle)
    {
        string id = (bundle ?? "bundle").Replace(':', '-');
        string name = id;
        bundles++;
        for (int number = bundles; !used.Add(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return name;
    }
}
