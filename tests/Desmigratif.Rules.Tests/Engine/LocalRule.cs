using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.MigrationServices;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Tests.Engine;

/// <summary>A rule as a province might add it: never met, at the record as a whole.</summary>
internal sealed class LocalRule(
    string id = "NTB-001",
    SeverityByProfile? severity = null,
    Confidence confidence = Confidence.A,
    Instrument? instrument = null,
    string english = "Look at {what}.")
    : Rule<MigrationOnDay>(
        id,
        severity ?? Warning,
        confidence,
        DatedLaw.Since(new(2020, 1, 1), (instrument ?? Laws.Uu18Of2017).Whole),
        new("Aturan daerah", "A rule of a province"),
        new("Periksa {what}.", english))
{
    protected override Verdict Check(in MigrationOnDay subject) => Verdict.NotMet("", new FindingParameter("what", "all"));
}
