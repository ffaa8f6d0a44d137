using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-024. A number that begins with 0 was given by a village system and is none.</summary>
internal sealed class ChildHasCivilDocuments() : Rule<OnDay<Child>>(
    "CAR-024",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(42, letter: 'c')),
    new("Anak memiliki dokumen kependudukan", "A child has the civil documents school and health care ask for"),
    new(
        "Belum tercatat bagi anak ini: {lacking}. Bantu keluarga mengurusnya di Dinas Kependudukan dan Pencatatan Sipil, "
        + "karena sekolah dan layanan kesehatan memerlukannya.",
        "Not on record for this child: {lacking}. Help the family to obtain it at the civil registry office, for school and "
        + "health care ask for it."))
{
    private static readonly Verdict NoNik = Lacking("nik", new("NIK", "an identity number (NIK)"));
    private static readonly Verdict NoCard = Lacking("familyCard", new("nomor Kartu Keluarga", "a family card number"));
    private static readonly Verdict Neither =
        Lacking("nik, familyCard", new("NIK dan nomor Kartu Keluarga", "an identity number (NIK) and a family card number"));

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Child> subject)
    {
        if (CareFacts.StillAChild(in subject) is not { } person)
        {
            return Verdict.NotApplicable;
        }

        bool hasNik = IsNumber(person.Nik?.Text);
        bool hasCard = IsNumber(person.FamilyCard?.Text);
        return hasNik && hasCard ? Verdict.Met
            : hasNik ? NoCard
            : hasCard ? NoNik
            : Neither;
    }

    private static bool IsNumber(string? text) => IdentityDigits.Normalise(text) is { Length: > 0 } digits && digits[0] != '0';

    private static Verdict Lacking(string facts, Wording shown) =>
        Verdict.NotMet("/person", new FindingParameter("lacking", facts, shown));
}
