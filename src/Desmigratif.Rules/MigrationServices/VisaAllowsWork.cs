using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-013. Asked of a visa on file; that there is one is asked by PLC-012.</summary>
internal sealed class VisaAllowsWork() : PlacementRule(
    "PLC-013",
    Blocking,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(1), Laws.Uu18Of2017.Article(13, letter: 'f')),
    new("Visa dalam berkas mengizinkan pemegangnya bekerja", "The visa on file allows work"),
    new(
        "Visa dalam berkas adalah {visaKind}, yang tidak mengizinkan pemegangnya bekerja. Jangan berangkat dengan visa ini; "
        + "urus visa kerja lebih dahulu.",
        "The visa on file is of the kind \"{visaKind}\", which does not allow its holder to work. Do not depart on it; "
        + "obtain a work visa first."))
{
    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        int index = file.Migration.Sector == Sector.Land ? file.PaperThatCounts(DocumentKind.WorkVisa) : -1;
        if (index < 0)
        {
            return Verdict.NotApplicable;
        }

        return file.Migration.Documents[index].VisaKind is not { IsKnown: true } kind
            ? Verdict.Unknown(DocumentPointer.To(index, "visaKind"))
            : kind == VisaKind.Work
            ? Verdict.Met
            : Verdict.NotMet(DocumentPointer.To(index, "visaKind"), new FindingParameter("visaKind", kind));
    }
}
