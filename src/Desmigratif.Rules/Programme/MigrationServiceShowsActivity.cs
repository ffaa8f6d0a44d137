namespace Desmigratif.Rules.Programme;

/// <summary>PRG-009. Visits, letters, job openings and cases count.</summary>
internal sealed class MigrationServiceShowsActivity() : PillarRule(
    "PRG-009",
    new("Pusat layanan migrasi memiliki kegiatan yang tercatat", "The migration service centre shows recorded activity"),
    new(
        "Dalam {evidenceWithin} bulan terakhir belum ada kegiatan pusat layanan migrasi yang tercatat. Ini tidak berarti "
        + "kegiatannya tidak berjalan; catat apa yang sudah dilakukan, atau rencanakan bersama dinas.",
        "In the last {evidenceWithin} months nothing is on record for the migration service centre. That does not say that "
        + "nothing is done; record what was done, or plan with the manpower office."))
{
    /// <inheritdoc />
    protected override PillarDays DaysOf(Pillars pillars) => pillars.Services;
}
