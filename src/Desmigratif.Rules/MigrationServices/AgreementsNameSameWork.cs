using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-017. A difference is looked at as a possible substitution of the agreement, also after departure.</summary>
internal sealed class AgreementsNameSameWork() : Rule<MigrationOnDay>(
    "PLC-017",
    Warning,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(18), Laws.Uu18Of2017.Article(19)),
    new(
        "Perjanjian penempatan dan perjanjian kerja menyebut pekerjaan yang sama",
        "Placement agreement and work agreement name the same work"),
    new(
        "Pekerjaan dalam perjanjian kerja berbeda dari pekerjaan dalam perjanjian penempatan. Tanyakan kepada calon PMI dan "
        + "pelaksana penempatan; perubahan perjanjian memerlukan persetujuan para pihak.",
        "The work agreement names another kind of work than the placement agreement. Ask the worker and the placing body; "
        + "an agreement is changed only with the consent of its parties."))
{
    private static readonly Verdict SignedMissing = Verdict.Unknown("/contract/occupation");
    private static readonly Verdict PromisedMissing = Verdict.Unknown("/placementAgreement/occupation");
    private static readonly Verdict BothMissing = Verdict.Unknown("/contract/occupation", "/placementAgreement/occupation");

    protected override Verdict Check(in MigrationOnDay subject)
    {
        OccupationCode? signed = subject.Migration.Contract?.Occupation?.Value;
        OccupationCode? promised = subject.Migration.PlacementAgreement?.Occupation?.Value;
        if (signed is not null && promised is not null)
        {
            return string.Equals(signed.UnitGroup, promised.UnitGroup, StringComparison.Ordinal)
                ? Verdict.Met
                : Verdict.NotMet("/contract/occupation");
        }

        return signed is not null ? PromisedMissing : promised is not null ? SignedMissing : BothMissing;
    }
}
