using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.WarningSigns;

/// <summary>FLG-002. A visa for work beside another one settles it. A cancelled file is not asked.</summary>
internal sealed class NobodyWorksOnAnotherVisa() : Rule<MigrationOnDay>(
    "FLG-002",
    Referral,
    Confidence.B,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(1), Laws.Uu18Of2017.Article(4, 2)),
    new(
        "Tidak ada yang bekerja dengan visa yang tidak mengizinkan bekerja",
        "Nobody goes to work on a visa that does not allow work"),
    new(
        "Visa yang tercatat ({visaKind}) tidak mengizinkan bekerja, dan visa kerja tidak ada. Jelaskan risikonya kepada orangnya "
        + "atau keluarganya, lalu teruskan kepada Dinas Tenaga Kerja atau BP3MI.",
        "The visa on file ({visaKind}) does not allow work, and there is none that does. Explain the risk to the person or the "
        + "family, then hand the matter to the manpower office or the BP3MI."))
{
    private static readonly Verdict SectorMissing = Verdict.Unknown("/sector");

    protected override Verdict Check(in MigrationOnDay subject)
    {
        bool isReady = subject.Migration.DepartedOn <= subject.AsOf || subject.IsDeclaredComplete;
        if (!isReady || subject.IsCancelled)
        {
            return Verdict.NotApplicable;
        }

        if (subject.Migration.Sector is not { IsKnown: true } sector)
        {
            return SectorMissing;
        }

        int visa = subject.PaperThatCounts(DocumentKind.WorkVisa);
        return sector != Sector.Land ? Verdict.NotApplicable
            : visa >= 0 && subject.Migration.Documents[visa].VisaKind == VisaKind.Work ? Verdict.Met
            : OfVisas(subject.Migration.Documents.AsSpan());
    }

    private static Verdict OfVisas(ReadOnlySpan<Document> documents)
    {
        int other = -1;
        int unclear = -1;
        for (int index = 0; index < documents.Length; index++)
        {
            VisaKind? kind = documents[index].VisaKind;
            if (kind == VisaKind.Work)
            {
                return Verdict.Met;
            }

            if (kind is { IsKnown: true })
            {
                other = other < 0 ? index : other;
            }
            else if (kind is not null || documents[index].Kind == DocumentKind.WorkVisa)
            {
                unclear = index;
            }
        }

        return unclear >= 0 ? Verdict.Unknown(DocumentPointer.To(unclear, "visaKind"))
            : other < 0 ? Verdict.Met
            : Verdict.NotMet(DocumentPointer.To(other, "visaKind"), new FindingParameter("visaKind", documents[other].VisaKind!));
    }
}
