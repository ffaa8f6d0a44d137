using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PEO-006. A region that is not known, or not covered by the table, is left to PEO-005.</summary>
internal sealed class RetiredRegionInNikStaysValid() : NikRule(
    "PEO-006",
    Info,
    Confidence.A,
    DatedLaw.Always(Laws.Pp40Of2019.Article(30, 2)),
    new("Kode wilayah lama pada NIK tetap sah", "A retired region code in a NIK stays valid"),
    new(
        "NIK memuat kode wilayah lama yang tidak ada lagi dalam daftar terbaru. NIK tetap sah seumur hidup; jangan diubah.",
        "The NIK carries a region code that is no longer in the newest list. The NIK stays valid for life; do not change it."))
{
    private static readonly Verdict Retired = Verdict.NotMet("/nik");

    private static readonly Wording WithSuccessor = new(
        "NIK memuat kode wilayah lama, yang kini menjadi {successor}. NIK tetap sah seumur hidup; jangan diubah.",
        "The NIK carries a retired region code, which has become {successor}. The NIK stays valid for life; do not change it.");

    /// <inheritdoc />
    protected override Verdict CheckNumber(Nik nik, in OnDay<Person> subject) =>
        subject.Regions.StatusOf(nik.RegionDigits) switch
        {
            RegionStatus.Current => Verdict.Met,
            RegionStatus.Retired => NotMet(nik.District, subject.Regions),
            _ => Verdict.NotApplicable,
        };

    /// <inheritdoc />
    protected override Verdict CheckImpossible(NikCheck nik, in OnDay<Person> subject) =>
        subject.Regions.StatusOf(nik.District!) switch
        {
            RegionStatus.Current => Verdict.Met,
            RegionStatus.Retired => NotMet(nik.District!, subject.Regions),
            _ => Verdict.NotApplicable,
        };

    private static Verdict NotMet(RegionCode district, IRegionCatalogue regions)
    {
        RegionCode? successor = regions.SuccessorOf(district)
            ?? regions.SuccessorOf(district.Parent!)
            ?? regions.SuccessorOf(district.Province);
        return successor is null
            ? Retired
            : Verdict.NotMet([new Fault("/nik", [new FindingParameter("successor", successor.ToDottedString())], WithSuccessor)]);
    }
}
