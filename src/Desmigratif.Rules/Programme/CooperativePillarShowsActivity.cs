namespace Desmigratif.Rules.Programme;

/// <summary>PRG-012. Foundation, registration, savings, loans and new members count.</summary>
internal sealed class CooperativePillarShowsActivity() : PillarRule(
    "PRG-012",
    new("Pilar koperasi memiliki kegiatan yang tercatat", "The cooperative pillar shows recorded activity"),
    new(
        "Dalam {evidenceWithin} bulan terakhir belum ada kegiatan koperasi atau BUM Desa yang tercatat. Ini tidak berarti "
        + "kegiatannya tidak berjalan; catat apa yang sudah dilakukan, atau rencanakan bersama dinas.",
        "In the last {evidenceWithin} months nothing is on record for the cooperative pillar. That does not say that nothing "
        + "is done; record what was done, or plan with the manpower office."))
{
    /// <inheritdoc />
    protected override PillarDays DaysOf(Pillars pillars) => pillars.Cooperatives;
}
