using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Settings;

/// <summary>
/// The policy of the caregiver planner as a file: one JSON object as <c>schema/v1/settings/care-policy.schema.json</c> describes it,
/// with the parameters that differ from their defaults, named as a proposal prints them. A parameter that is absent or null has its
/// default; for <c>minAge</c>, null is no limit.
/// </summary>
public static class CarePolicyFile
{
    /// <summary>Reads a policy.</summary>
    /// <param name="utf8">The file.</param>
    /// <exception cref="SettingsException">
    /// It is no JSON object, a parameter is unknown or of another type, or a value lies outside what <see cref="CarePolicy.Faults"/>
    /// allows.
    /// </exception>
    public static CarePolicy Read(ReadOnlyMemory<byte> utf8)
    {
        CarePolicy standard = CarePolicy.Default;
        SettingsObject file = SettingsObject.Of(utf8);
        _ = file.Text(SettingsObject.Schema);
        CarePolicy policy = new()
        {
            Tiers = file.Integer("tiers") ?? standard.Tiers,
            RequiredScreening = file.Texts("requiredScreening") ?? standard.RequiredScreening,
            ScreeningValidMonths = Validities(file.Object("screeningValidMonths")),
            RequireWillingnessStatement = file.Truth("requireWillingnessStatement") ?? standard.RequireWillingnessStatement,
            MinAge = file.Integer("minAge") ?? (file.Names.Contains("minAge", StringComparer.Ordinal) ? null : standard.MinAge),
            MaxAge = file.Integer("maxAge"),
            RequiredModules = file.Texts("requiredModules") ?? default,
            ModuleValidMonths = file.Integer("moduleValidMonths"),
            SexPolicies = file.Objects("sexPolicies", SexPolicy) ?? default,
            MaxChildren = file.Integer("maxChildren") ?? standard.MaxChildren,
            SiblingExemptions = file.Objects("siblingExemptions", Exemption) ?? default,
            MaxDistanceMetres = file.Integer("maxDistanceMetres") ?? standard.MaxDistanceMetres,
            Moves = Moves(file),
            Movable = file.Texts("movable") ?? default,
            ReviewEveryMonths = file.Integer("reviewEveryMonths") ?? standard.ReviewEveryMonths,
            FirstVisitWorkingDays = file.Integer("firstVisitWorkingDays") ?? standard.FirstVisitWorkingDays,
            NodeLimit = file.Long("nodeLimit") ?? standard.NodeLimit,
            RunnersUp = file.Integer("runnersUp") ?? standard.RunnersUp,
            Relaxations = file.Integer("relaxations") ?? standard.Relaxations,
        };
        file.End();
        return policy.Faults() is { IsEmpty: false } faults ? throw file.Fault(faults[0], Range(faults[0])) : policy;
    }

    private static EquatableArray<ScreeningValidity> Validities(SettingsObject? months) =>
        months is null ? default : months.Names.Select(kind => new ScreeningValidity(kind, months.Integer(kind) ?? throw months.Fault(
            kind,
            new("di sini harus ada jumlah bulan.", "a number of months is expected here.")))).ToEquatableArray();

    private static SexPolicyEntry SexPolicy(SettingsObject entry) => new(
        entry.Required("activity", entry.Text("activity")),
        entry.Day("from"),
        entry.Day("to"),
        entry.Text("citation"));

    private static SiblingExemption Exemption(SettingsObject entry) => new(
        entry.Required("caregiver", entry.Text("caregiver")),
        entry.Required("siblings", entry.Text("siblings")));

    private static MovePolicy Moves(SettingsObject file) => file.Text("moves") switch
    {
        null or "allowed" => MovePolicy.Allowed,
        "frozen" => MovePolicy.Frozen,
        "listed" => MovePolicy.Listed,
        _ => throw file.Fault("moves", new(
            "pilih salah satu: allowed, frozen, atau listed.",
            "choose one of allowed, frozen and listed.")),
    };

    private static Wording Range(string name) => name switch
    {
        "tiers" => Number("tingkat", "tiers", "1", "9"),
        "requiredScreening" or "requiredModules" => new(
            "teks kosong tidak diperbolehkan dalam daftar ini.",
            "no text of this list may be empty."),
        "screeningValidMonths" => new(
            "masa berlaku tiap jenis harus 0 sampai 1.200 bulan, dan nama jenisnya tidak boleh kosong.",
            "each kind is valid for 0 to 1,200 months, and its name must not be empty."),
        "minAge" => Number("tahun", "years", "0", "150"),
        "maxAge" => new(
            "di sini harus ada jumlah tahun, 0 sampai 150, dan tidak kurang dari minAge (bawaan 18).",
            "a number of years is expected here, 0 to 150 and not less than minAge (default 18)."),
        "moduleValidMonths" => Number("bulan", "months", "0", "1.200"),
        "sexPolicies" => new(
            "tiap isian memerlukan activity yang tidak kosong, dan from tidak boleh sesudah to.",
            "each entry needs an activity that is not empty, and from must not lie after to."),
        "maxChildren" => Number("anak", "children", "0", "1.000"),
        "siblingExemptions" => new(
            "caregiver dan siblings tidak boleh kosong.",
            "caregiver and siblings must not be empty."),
        "maxDistanceMetres" => Number("meter", "metres", "0", "20.100.000"),
        "reviewEveryMonths" => Number("bulan", "months", "1", "120"),
        "firstVisitWorkingDays" => Number("hari kerja", "working days", "0", "365"),
        "nodeLimit" => Number("simpul pencarian", "search nodes", "1", "1.000.000.000"),
        "runnersUp" => Number("pengasuh", "caregivers", "0", "100"),
        "relaxations" => Number("perubahan", "changes", "0", "100"),
        _ => new("nilai ini di luar batas yang diperbolehkan.", "this value lies outside what is allowed."),
    };

    private static Wording Number(string indonesian, string english, string least, string most) => new(
        $"di sini harus ada jumlah {indonesian}, {least} sampai {most}.",
        $"a number of {english} is expected here, {least} to {most.Replace('.', ',')}.");
}
