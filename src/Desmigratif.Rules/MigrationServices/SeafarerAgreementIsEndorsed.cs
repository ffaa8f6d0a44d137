using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>SEA-002. Asked of an agreement on file; that there is one is asked by SEA-001.</summary>
internal sealed class SeafarerAgreementIsEndorsed() : PlacementRule(
    "SEA-002",
    Warning,
    Confidence.A,
    DatedLaw.Since(new(2022, 6, 8), Laws.Pp22Of2022.Article(17)),
    new("Perjanjian kerja laut disahkan oleh syahbandar", "The seafarer's work agreement is endorsed by the harbour master"),
    new(
        "Perjanjian kerja laut baru disahkan setelah hari keberangkatan. Tunda keberangkatan sampai syahbandar mengesahkannya, "
        + "atau perbaiki tanggal yang keliru.",
        "The seafarer's work agreement is endorsed only after the day of departure. Postpone the departure until the harbour "
        + "master has endorsed it, or correct the wrong day."))
{
    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        int index = file.Migration.Sector is { IsKnown: true } sector && sector != Sector.Land
            ? file.PaperThatCounts(DocumentKind.SeafarerAgreement)
            : -1;
        if (index < 0)
        {
            return Verdict.NotApplicable;
        }

        Document agreement = file.Migration.Documents[index];
        LocalDate? endorsed = file.Migration.Contract?.EndorsedOn;
        bool isAcknowledged = agreement.AcknowledgedBy is not null && agreement.AcknowledgedOn <= file.LeavingDay;
        if (isAcknowledged || endorsed <= file.LeavingDay)
        {
            return Verdict.Met;
        }

        bool isLate = agreement.AcknowledgedOn > file.LeavingDay || endorsed > file.LeavingDay;
        return !isLate
            ? MissingFacts.Of(
                agreement.AcknowledgedBy is null ? DocumentPointer.To(index, "acknowledgedBy") : null,
                agreement.AcknowledgedOn is null ? DocumentPointer.To(index, "acknowledgedOn") : null,
                "/contract/endorsedOn")
            : file.DepartureDay is null ? Verdict.Unknown("/plannedDeparture")
            : Verdict.NotMet(DocumentPointer.To(index, "acknowledgedBy"));
    }
}
