using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Explaining;

/// <summary>The units of parameters, for a person to read.</summary>
internal static class UnitTexts
{
    private static readonly Dictionary<string, string> Indonesian = new(StringComparer.Ordinal)
    {
        ["code"] = "kode",
        ["codes"] = "kode",
        ["days"] = "hari",
        ["from"] = "hari mulai",
        ["months"] = "bulan",
        ["pattern"] = "pola",
        ["people"] = "orang",
        ["percent per month"] = "persen per bulan",
        ["points"] = "nilai",
        ["Rp"] = "Rp",
        ["status"] = "status",
        ["steps"] = "derajat",
        ["words"] = "kata",
        ["words of the hand-over"] = "dinyatakan saat penyerahan",
        ["yes or no"] = "ya atau tidak",
        ["years"] = "tahun",
        ["years (LKKNU)"] = "tahun (LKKNU)",
    };

    /// <summary>The units that are known; one of a rule of one's own is shown as it is written there.</summary>
    public static IEnumerable<string> All => Indonesian.Keys;

    public static Wording Of(string unit) => new(Indonesian.GetValueOrDefault(unit, unit), unit);
}
