using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// CAR-012. Each paper is dated on the first day of the care at the latest; the statement of non-violence is known to
/// somebody.
/// </summary>
internal sealed class FosterParentIsScreened() : FosterCareRule(
    "CAR-012",
    Confidence.B,
    DatedLaw.Since(new(2017, 10, 16), Laws.Pp44Of2017.Article(19, 1)),
    new(
        "Pernyataan dan keterangan kesehatan orang tua asuh tersedia",
        "A foster parent's statements and health are on file"),
    new(
        "Berkas orang tua asuh ini belum lengkap sebelum pengasuhan dimulai: {lacking}. Lengkapi berkasnya bersama Dinas Sosial; "
        + "pernyataan tidak melakukan kekerasan harus diketahui RT/RW.",
        "The file of this foster parent was not complete before the care began: {lacking}. Complete it together with the "
        + "social office; the statement of non-violence has to be known to the neighbourhood head (RT/RW)."))
{
    private static readonly Parameter<EquatableArray<ScreeningKind>> Asked = new(
        "fosterScreening",
        "codes",
        new Dated<EquatableArray<ScreeningKind>>([new(
            new(2017, 10, 16),
            [
                ScreeningKind.WillingnessStatement,
                ScreeningKind.NonViolenceStatement,
                ScreeningKind.Health,
                ScreeningKind.PoliceRecord,
            ])]));

    private static readonly Verdict NothingRecorded = Verdict.Unknown("caregiver:/screening");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Asked];

    /// <inheritdoc />
    protected override Verdict CheckFosterCare(in OnDay<CareArrangement> subject, LocalDate from)
    {
        if (subject.Register.Find(subject.Record.Caregiver) is not { Screening.IsEmpty: false } caregiver)
        {
            return NothingRecorded;
        }

        List<ScreeningKind>? lacking = null;
        foreach (ScreeningKind kind in Asked.On(from))
        {
            if (!Screenings.Holds(caregiver, kind, from, isKnownToSomebody: kind == ScreeningKind.NonViolenceStatement))
            {
                (lacking ??= []).Add(kind);
            }
        }

        return lacking is null ? Verdict.Met : Verdict.NotMet("/caregiver", new FindingParameter("lacking", lacking));
    }
}
