using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Episodes;

/// <summary>MIG-009. Who only shows interest is no prospective worker yet; who is registered is more than interested.</summary>
internal sealed class ProspectiveWorkerIsRegistered() : Rule<MigrationOnDay>(
    "MIG-009",
    Warning,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(1, 1)),
    new(
        "Calon PMI adalah pekerja yang terdaftar di dinas ketenagakerjaan kabupaten/kota",
        "A prospective worker is one who is registered at the regency office"),
    new(
        "Riwayat menyebut calon PMI sudah terdaftar, tetapi tanggal pendaftarannya di dinas ketenagakerjaan kabupaten/kota "
        + "belum tercatat. Mintalah bukti pendaftarannya, lalu catat tanggal dan nomornya.",
        "The history says that the prospective worker is registered, but the day of the registration at the regency office is "
        + "not recorded. Ask for the proof and record its day and number."))
{
    private static readonly Verdict Unregistered = Verdict.NotMet("/registration");

    private static readonly Verdict OnlyInterested = Verdict.NotMet([new Fault("/registration", Message: new(
        "Pendaftaran di dinas ketenagakerjaan kabupaten/kota sudah tercatat, tetapi status terakhirnya masih peminat. Catat "
        + "status terdaftar, atau hapus pendaftaran yang keliru.",
        "A registration at the regency office is recorded, but the latest status is still interested. Record the status "
        + "registered, or remove a registration that is wrong."))]);

    protected override Verdict Check(in MigrationOnDay subject) =>
        subject.IsAbroad ? Verdict.NotApplicable
        : subject.Migration.Registration?.On is not { } registered ? Holds(subject.Migration) ? Unregistered : Verdict.Met
        : registered <= subject.AsOf && subject.LatestStatus == MigrationStatus.Interested ? OnlyInterested
        : Verdict.Met;

    private static bool Holds(Migration migration)
    {
        foreach (StatusEntry entry in migration.History)
        {
            if (entry.Status == MigrationStatus.Registered)
            {
                return true;
            }
        }

        return false;
    }
}
