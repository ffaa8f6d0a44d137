using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>DOC-006. The law sets no term for these kinds, so a passed date is looked at and does not block.</summary>
internal sealed class PrintedEndDatesReachDeparture() : PlacementRule(
    "DOC-006",
    Warning,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(8))
        .Then(new(2021, 4, 7), Laws.Uu18Of2017.Article(8), Laws.Pp59Of2021.Article(4)),
    new(
        "Dokumen yang mencantumkan tanggal akhir tidak berakhir sebelum keberangkatan",
        "A paper with a printed end date does not end before departure"),
    new(
        "Tanggal akhir yang tercantum pada {paper} berada sebelum hari keberangkatan. Undang-undang tidak menetapkan masa "
        + "berlaku dokumen ini; tanyakan apakah perlu diperbarui.",
        "{paper}: the end date printed on it lies before the day of departure. The law sets no term for this paper; ask "
        + "whether it has to be renewed."))
{
    private static readonly Parameter<EquatableArray<DocumentKind>> OtherKinds = new(
        "otherKinds",
        "codes",
        [
            DocumentKind.MaritalStatusStatement,
            DocumentKind.FamilyPermission,
            DocumentKind.CompetenceCertificate,
            DocumentKind.HealthCertificate,
            DocumentKind.PoliceRecord,
            DocumentKind.SeamanBook,
            DocumentKind.OrientationCertificate,
            DocumentKind.IdentityCard,
            DocumentKind.SocialSecurityCard,
        ]);

    public override EquatableArray<Parameter> Parameters => [OtherKinds];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        Judgement judgement = default;
        foreach (DocumentKind kind in OtherKinds.On(file.GoverningDay))
        {
            int index = file.PaperThatCounts(kind);
            if (index < 0 || file.Migration.Documents[index].ExpiresOn is not { } expires)
            {
                continue;
            }

            if (file.DepartureDay is not { } departure)
            {
                judgement.Unknown("/plannedDeparture");
            }
            else if (expires < departure)
            {
                judgement.NotMet(DocumentPointer.To(index, "expiresOn"), new FindingParameter("paper", kind));
            }
            else
            {
                judgement.Met();
            }
        }

        return judgement.Verdict;
    }
}
