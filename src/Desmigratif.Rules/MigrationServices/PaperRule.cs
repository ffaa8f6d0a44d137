using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// A rule that asks for a paper in an open placement file. Met when it is held; not met when it is not and the village has declared
/// the file complete; unknown otherwise, since a short list is no proof of absence.
/// </summary>
public abstract class PaperRule : PlacementRule, IPaperRequirement
{
    private readonly Parameter<MigrationStatus> closedBy;
    private readonly string pointer;
    private readonly Verdict notListed;

    /// <summary>Declares a rule that asks for a paper.</summary>
    /// <param name="id">The id, for life.</param>
    /// <param name="paper">The kind of paper that is asked for.</param>
    /// <param name="severity">How hard the rule is, under each profile.</param>
    /// <param name="confidence">How well the text behind it is known.</param>
    /// <param name="law">The law behind it through time.</param>
    /// <param name="says">The obligation as one statement.</param>
    /// <param name="message">What a finding tells a person; <c>{paper}</c> is the paper's name.</param>
    /// <param name="pointer">Where a finding points: the list of papers, or the member that stands for the paper.</param>
    protected PaperRule(
        string id,
        DocumentKind paper,
        SeverityByProfile severity,
        Confidence confidence,
        DatedLaw law,
        Wording says,
        Wording message,
        string pointer = "/documents")
        : base(id, severity, confidence, law, says, message)
    {
        Paper = paper;
        this.pointer = pointer;
        closedBy = Declaration.ClosedBy(law.Steps[0].From);
        notListed = pointer == "/documents" ? Verdict.Unknown(pointer) : Verdict.Unknown("/documents", pointer);
    }

    /// <inheritdoc />
    public DocumentKind Paper { get; }

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [closedBy];

    /// <inheritdoc />
    public virtual bool IsHeld(in MigrationOnDay file) => file.PaperThatCounts(Paper) >= 0;

    /// <inheritdoc />
    protected override Verdict CheckOpenFile(in MigrationOnDay file) =>
        IsHeld(in file) ? Verdict.Met
        : file.HasReached(closedBy.On(file.GoverningDay)) ? Verdict.NotMet(pointer, new FindingParameter("paper", Paper))
        : notListed;
}
