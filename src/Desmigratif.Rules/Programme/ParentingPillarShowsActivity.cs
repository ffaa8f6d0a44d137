namespace Desmigratif.Rules.Programme;

/// <summary>PRG-011. Sessions, assessments, completed modules and arrangements count; children on record alone do not.</summary>
internal sealed class ParentingPillarShowsActivity() : PillarRule(
    "PRG-011",
    new("Pilar pengasuhan komunitas memiliki kegiatan yang tercatat", "The community parenting pillar shows recorded activity"),
    new(
        "Dalam {evidenceWithin} bulan terakhir belum ada kegiatan pengasuhan komunitas (community parenting) yang tercatat. "
        + "Ini tidak berarti kegiatannya tidak berjalan; catat apa yang sudah dilakukan, atau rencanakan bersama dinas.",
        "In the last {evidenceWithin} months nothing is on record for the community parenting pillar. That does not say that "
        + "nothing is done; record what was done, or plan with the manpower office."))
{
    /// <inheritdoc />
    protected override PillarDays DaysOf(Pillars pillars) => pillars.Parenting;
}
