using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>A rule over open placement files: it asks nothing of an episode that has departed, ended or been cancelled.</summary>
public abstract class PlacementRule : Rule<MigrationOnDay>
{
    private static readonly Verdict StatusUnknown = Verdict.Unknown("/history");

    /// <inheritdoc />
    protected PlacementRule(string id, SeverityByProfile severity, Confidence confidence, DatedLaw law, Wording says, Wording message)
        : base(id, severity, confidence, law, says, message)
    {
    }

    /// <inheritdoc />
    protected sealed override Verdict Check(in MigrationOnDay subject) => subject.IsOpenFile switch
    {
        true => CheckOpenFile(in subject),
        false => Verdict.NotApplicable,
        null => StatusUnknown,
    };

    /// <summary>The check of an open placement file.</summary>
    /// <param name="file">The file, on its day.</param>
    protected abstract Verdict CheckOpenFile(in MigrationOnDay file);
}
