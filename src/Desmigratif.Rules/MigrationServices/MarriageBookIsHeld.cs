using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// PLC-005. An unregistered marriage has no book, and the law does not say what takes its place: that stays unknown.
/// </summary>
internal sealed class MarriageBookIsHeld() : PaperRule(
    "PLC-005",
    DocumentKind.MarriageBook,
    Blocking,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(13, letter: 'a')),
    new("Salinan buku nikah tersedia bagi yang telah menikah", "A married person's file holds a copy of the marriage book"),
    new(
        "Berkas telah dinyatakan lengkap, tetapi salinan buku nikah belum tercatat. Minta salinannya di Kantor Urusan Agama "
        + "atau Dinas Dukcapil, lalu catat dalam berkas.",
        "The file is declared complete, but no copy of the marriage book is listed. Obtain it where the marriage was "
        + "registered and add it to the file."))
{
    private static readonly Verdict StatusUnsettled = Verdict.Unknown("person:/maritalStatus");

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        if (file.Person?.MaritalStatus is not { IsKnown: true } status)
        {
            return StatusUnsettled;
        }

        return !status.IsMarried ? Verdict.NotApplicable
            : status == MaritalStatus.MarriedUnregistered && !IsHeld(in file) ? StatusUnsettled
            : base.CheckOpenFile(in file);
    }
}
