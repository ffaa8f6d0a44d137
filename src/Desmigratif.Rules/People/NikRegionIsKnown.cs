using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>
/// PEO-005. Never an error: tables are younger than numbers, and the code of those first registered abroad is not known.
/// </summary>
internal sealed class NikRegionIsKnown() : NikRule(
    "PEO-005",
    Warning,
    Confidence.A,
    DatedLaw.Always(Laws.Permendagri58Of2021.Whole),
    new(
        "Bagian wilayah pada NIK merupakan kode Kemendagri yang dikenal",
        "The region part of the NIK is a known Kemendagri code"),
    new(
        "Kode {level} pada awal NIK tidak ada dalam daftar kode wilayah Kemendagri. Cocokkan NIK dengan KTP-el atau Kartu "
        + "Keluarga; apabila sudah sesuai, NIK tetap dipakai.",
        "The {level} code at the head of the NIK stands in no list of the Ministry of Home Affairs. Compare the NIK with the "
        + "identity card or the family card; if they agree, keep it."))
{
    private static readonly Verdict NoProvince = Unknown("province", new("provinsi", "province"));
    private static readonly Verdict NoRegency = Unknown("regency", new("kabupaten/kota", "regency"));
    private static readonly Verdict NoDistrict = Unknown("district", new("kecamatan", "district"));

    /// <inheritdoc />
    protected override Verdict CheckNumber(Nik nik, in OnDay<Person> subject) => Of(nik.RegionDigits, subject.Regions);

    /// <inheritdoc />
    protected override Verdict CheckImpossible(NikCheck nik, in OnDay<Person> subject) => Of(nik.District!.Text, subject.Regions);

    private static Verdict Of(ReadOnlySpan<char> district, IRegionCatalogue regions)
    {
        RegionStatus province = regions.StatusOf(district[..2]);
        RegionStatus regency = regions.StatusOf(district[..4]);
        RegionStatus whole = regions.StatusOf(district);
        return province == RegionStatus.Unknown ? NoProvince
            : regency == RegionStatus.Unknown ? NoRegency
            : whole == RegionStatus.Unknown ? NoDistrict
            : whole == RegionStatus.NotCovered ? Verdict.NotApplicable
            : Verdict.Met;
    }

    private static Verdict Unknown(string level, Wording shown) =>
        Verdict.NotMet("/nik", new FindingParameter("level", level, shown));
}
