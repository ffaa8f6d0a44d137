using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// PLC-007. Who is village head is not modelled; a signature, or a letter of the village for this person, is taken as made by
/// him or her.
/// </summary>
internal sealed class FamilyPermissionIsKnownToVillageHead() : PlacementRule(
    "PLC-007",
    Blocking,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(13, letter: 'b')),
    new(
        "Surat izin keluarga diketahui oleh kepala desa atau lurah",
        "The letter of permission is made known to the village head or lurah"),
    new(
        "Surat izin keluarga belum diketahui oleh kepala desa atau lurah. Mintakan tanda tangan kepala desa atau lurah, "
        + "lalu catat siapa yang menandatangani dan tanggalnya.",
        "The letter of permission has not been made known to the village head or lurah. Have it signed there, and note who "
        + "signed and when."))
{
    private static readonly Parameter<MigrationStatus> ClosedBy = Declaration.ClosedBy(new(2017, 11, 22));

    private static readonly Verdict LetterUndated = Verdict.Unknown("letter:/signedOn");

    public override EquatableArray<Parameter> Parameters => [ClosedBy];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        int index = file.PaperThatCounts(DocumentKind.FamilyPermission);
        if (index < 0)
        {
            return Verdict.NotApplicable;
        }

        bool isAcknowledged = file.Migration.Documents[index] is { AcknowledgedBy: not null, AcknowledgedOn: not null };
        bool? isSigned = isAcknowledged ? true : IsSignedByVillage(in file);
        return isSigned is true ? Verdict.Met
            : isSigned is null ? LetterUndated
            : file.HasReached(ClosedBy.On(file.GoverningDay)) ? Verdict.NotMet(DocumentPointer.To(index, "acknowledgedBy"))
            : Verdict.Unknown(DocumentPointer.To(index, "acknowledgedBy"));
    }

    private static bool? IsSignedByVillage(in MigrationOnDay file)
    {
        bool? signed = false;
        foreach (Letter letter in file.Register.LettersByPerson[file.Migration.Person.Id])
        {
            if (letter.Kind == DocumentKind.FamilyPermission)
            {
                signed |= letter.SignedOn is { } on ? on <= file.AsOf : null;
            }
        }

        return signed;
    }
}
