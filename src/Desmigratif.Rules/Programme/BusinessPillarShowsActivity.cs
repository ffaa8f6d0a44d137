namespace Desmigratif.Rules.Programme;

/// <summary>PRG-010. Trainings, aid, checks and results of groups, public works and volunteers count.</summary>
internal sealed class BusinessPillarShowsActivity() : PillarRule(
    "PRG-010",
    new("Pilar usaha produktif memiliki kegiatan yang tercatat", "The productive business pillar shows recorded activity"),
    new(
        "Dalam {evidenceWithin} bulan terakhir belum ada kegiatan usaha produktif yang tercatat. Ini tidak berarti "
        + "kegiatannya tidak berjalan; catat apa yang sudah dilakukan, atau rencanakan bersama dinas.",
        "In the last {evidenceWithin} months nothing is on record for the productive business pillar. That does not say that "
        + "nothing is done; record what was done, or plan with the manpower office."))
{
    /// <inheritdoc />
    protected override PillarDays DaysOf(Pillars pillars) => pillars.Business;
}
