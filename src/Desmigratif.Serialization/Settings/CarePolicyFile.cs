using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Settings;

/// <summary>
/// The policy of the caregiver planner as a file: one JSON object with the parameters that differ from their defaults, named as a
/// proposal prints them. A parameter that is absent or null has its default; for <c>minAge</c>, null is no limit.
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
        return policy.Faults() is { IsEmpty: false } faults
            ? throw new SettingsException("/" + faults[0], new(
                "nilai ini di luar batas yang diperbolehkan.",
                "this value lies outside what is allowed."))
            : policy;
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
}
