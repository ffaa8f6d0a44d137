using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>A rule that asks for a paper. Decisions list the papers that the rules of the book ask for.</summary>
public interface IPaperRequirement
{
    /// <summary>The kind of paper.</summary>
    DocumentKind Paper { get; }

    /// <summary>Whether the paper, or what stands for it in the record, is on file.</summary>
    /// <param name="file">The episode, on its day.</param>
    bool IsHeld(in MigrationOnDay file);
}
