using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>DOC-001. The last day of validity counts. The other papers of Art. 13 have no term in the law: DOC-006.</summary>
internal sealed class PassportAndVisaAreValidAtDeparture() : PlacementRule(
    "DOC-001",
    Blocking,
    Confidence.A,
    DatedLaw.Since(
            new(2017, 11, 22),
            Laws.Uu18Of2017.Article(8),
            Laws.Uu18Of2017.Article(13, letter: 'e'),
            Laws.Uu18Of2017.Article(13, letter: 'f'))
        .Then(
            new(2021, 4, 7),
            Laws.Uu18Of2017.Article(8),
            Laws.Uu18Of2017.Article(13, letter: 'e'),
            Laws.Uu18Of2017.Article(13, letter: 'f'),
            Laws.Pp59Of2021.Article(4)),
    new(
        "Paspor dan visa kerja masih berlaku pada hari keberangkatan",
        "Passport and work visa are still valid on the day of departure"),
    new(
        "{paper} habis masa berlakunya sebelum hari keberangkatan. Perpanjang atau ganti dokumen itu sebelum berangkat, "
        + "lalu catat tanggal yang baru.",
        "{paper}: its validity ends before the day of departure. Have it renewed or replaced before departing, and note the "
        + "new date."))
{
    private static readonly Parameter<EquatableArray<DocumentKind>> Kinds = new(
        "kinds",
        "codes",
        new Dated<EquatableArray<DocumentKind>>([new(new(2017, 11, 22), [DocumentKind.Passport, DocumentKind.WorkVisa])]));

    public override EquatableArray<Parameter> Parameters => [Kinds];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        Judgement judgement = default;
        foreach (DocumentKind kind in Kinds.On(file.GoverningDay))
        {
            int index = file.PaperThatCounts(kind);
            if (index < 0)
            {
                continue;
            }

            if (file.Migration.Documents[index].ExpiresOn is not { } expires)
            {
                judgement.Unknown(DocumentPointer.To(index, "expiresOn"));
            }
            else if (expires < file.LeavingDay)
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
