using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// PLC-008. The statute lists the givers with "or"; that the giver follows from marital status is a reading. For the divorced
/// and widowed it says nothing.
/// </summary>
internal sealed class FamilyPermissionComesFromRightGiver() : PlacementRule(
    "PLC-008",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(13, letter: 'b')),
    new(
        "Izin diberikan suami/istri bagi yang menikah, dan orang tua atau wali bagi yang belum menikah",
        "The permission comes from the spouse of a married person and from a parent or guardian of an unmarried one"),
    new(
        "Pemberi izin tidak sesuai dengan status perkawinan calon PMI. Periksa apakah izin seharusnya diberikan oleh suami "
        + "atau istri, atau oleh orang tua atau wali.",
        "Who gives the permission does not fit the marital status of the prospective worker. Check whether it should come "
        + "from the spouse, or from a parent or guardian."))
{
    private static readonly Verdict StatusMissing = Verdict.Unknown("person:/maritalStatus");

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        int index = file.PaperThatCounts(DocumentKind.FamilyPermission);
        if (index < 0)
        {
            return Verdict.NotApplicable;
        }

        if (file.Migration.Documents[index].GivenBy is not { IsKnown: true } giver)
        {
            return Verdict.Unknown(DocumentPointer.To(index, "givenBy"));
        }

        return file.Person?.MaritalStatus is not { IsKnown: true } status ? StatusMissing
            : IsRight(giver, status) ? Verdict.Met
            : Verdict.NotMet(DocumentPointer.To(index, "givenBy"));
    }

    private static bool IsRight(DocumentGiver giver, MaritalStatus status) =>
        status.IsMarried ? giver == DocumentGiver.Spouse
        : status != MaritalStatus.NeverMarried || giver != DocumentGiver.Spouse;
}
