using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Registers;

/// <summary>
/// REG-009. Ten digits without points; a code of the statistics office (BPS) has ten digits too, and often another shape.
/// </summary>
internal sealed class VillageCodeIsKemendagriCode() : Rule<OnDay<Village>>(
    "REG-009",
    Warning,
    Confidence.A,
    DatedLaw.Always(Laws.Permendagri58Of2021.Whole),
    new("Kode desa merupakan kode wilayah Kemendagri", "The village code is a Kemendagri code"),
    new(
        "Kode desa bukan kode wilayah Kemendagri, yaitu 10 angka tanpa titik dengan angka ketujuh 1, 2, atau 3. Mungkin ini "
        + "kode BPS; ganti dengan kode Kemendagri.",
        "The village code is no code of the Ministry of Home Affairs: ten digits without points, the seventh of them 1, 2 or 3. "
        + "It may be a code of the statistics office (BPS); replace it."))
{
    private static readonly Verdict NoCode = Verdict.Unknown("/code");
    private static readonly Verdict OtherShape = Verdict.NotMet("/code");

    private static readonly Verdict NotListed = Verdict.NotMet([new Fault("/code", Message: new(
        "Kode desa tidak ada dalam daftar kode wilayah Kemendagri, baik yang terbaru maupun yang lama. Cocokkan dengan kode "
        + "yang dipakai pemerintah kabupaten.",
        "The village code stands in no list of the Ministry of Home Affairs, new or old. Compare it with the code that the "
        + "regency uses."))]);

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Village> subject) =>
        subject.Record.Code is not { } code ? NoCode
        : code.Value is not { Level: RegionLevel.Village } village || village.Text.Length != code.Text.Length ? OtherShape
        : subject.Regions.StatusOf(village) == RegionStatus.Unknown ? NotListed
        : Verdict.Met;
}
