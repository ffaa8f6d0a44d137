using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>PDP-006. What is asked for is a reference to the signed or recorded form, never the form itself.</summary>
internal sealed class ConsentCanBeProved() : Rule<OnDay<Consent>>(
    "PDP-006",
    new SeverityByProfile(Draft: null, Submit: Warning, Exchange: Warning),
    Confidence.A,
    DatedLaw.Since(new(2022, 10, 17), Laws.Uu27Of2022.Article(22), Laws.Uu27Of2022.Article(23), Laws.Uu27Of2022.Article(24)),
    new("Persetujuan dapat dibuktikan", "Consent can be proved"),
    new(
        "Bukti persetujuan ini belum tercatat. Catat nomor formulir atau rekamannya; formulirnya sendiri cukup disimpan di "
        + "kantor desa.",
        "The proof of this consent is not on record. Record the number of the form or of the recording; the form itself "
        + "stays at the village office."))
{
    private static readonly Verdict NoEvidence = Verdict.NotMet("/evidence");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Consent> subject) =>
        subject.Record.GivenOn is not { } given || Law.On(given) is null ? Verdict.NotApplicable
        : string.IsNullOrWhiteSpace(subject.Record.Evidence?.Reveal()) ? NoEvidence
        : Verdict.Met;
}
