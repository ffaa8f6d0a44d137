using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Episodes;

/// <summary>MIG-013. Away and moved are both accepted: village systems store an absent worker in different ways.</summary>
internal sealed class PersonAbroadIsNotPresent() : Rule<MigrationOnDay>(
    "MIG-013",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Orang yang berada di luar negeri tidak tercatat sedang berada di desa",
        "A person abroad is not recorded as present"),
    new(
        "Menurut migrasi ini orangnya sedang di luar negeri, tetapi catatan orangnya menyebut berada di desa. Periksa apakah ia "
        + "sudah pulang, lalu perbarui salah satunya.",
        "By this migration the person is abroad, but the record of the person says present. See whether the person is back, and "
        + "bring one of the two up to date."))
{
    private static readonly Verdict Present = Verdict.NotMet("/departedOn");
    private static readonly Verdict ResidenceMissing = Verdict.Unknown("person:/residence");

    protected override Verdict Check(in MigrationOnDay subject) =>
        !subject.IsAbroad ? Verdict.NotApplicable
        : subject.Person?.Residence is not { IsKnown: true } residence ? ResidenceMissing
        : residence == Residence.Present ? Present
        : Verdict.Met;
}
