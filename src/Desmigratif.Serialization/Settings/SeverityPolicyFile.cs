using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Settings;

/// <summary>
/// The severities that a programme or an office sets for itself, as a file: one JSON object as
/// <c>schema/v1/settings/severity-policy.schema.json</c> describes it. Whether there is such a rule, and whether it may block, only a
/// rule book knows.
/// </summary>
public static class SeverityPolicyFile
{
    /// <summary>Reads the severities.</summary>
    /// <param name="utf8">The file.</param>
    /// <returns>The rules whose severity is set, in the order of the file.</returns>
    /// <exception cref="SettingsException">It is no JSON object, or holds something that is no rule id or no severity.</exception>
    public static EquatableArray<KeyValuePair<RuleId, Severity>> Read(ReadOnlyMemory<byte> utf8)
    {
        SettingsObject file = SettingsObject.Of(utf8);
        _ = file.Text(SettingsObject.Schema);
        SettingsObject severities = file.Required("severities", file.Object("severities"));
        file.End();
        List<KeyValuePair<RuleId, Severity>> all = [];
        foreach (string name in severities.Names)
        {
            if (!RuleId.TryParse(name, provider: null, out RuleId? rule))
            {
                throw file.Fault("severities", new(
                    "isian di sini dinamai dengan kode aturan, misalnya PLC-013.",
                    "members here are named by codes of rules, such as PLC-013."));
            }

            all.Add(new(rule, SeverityOf(severities.Text(name)) ?? throw severities.Fault(name, new(
                "pilih salah satu: blocking, error, warning, referral, atau info.",
                "choose one of blocking, error, warning, referral and info."))));
        }

        return all.ToEquatableArray();
    }

    private static Severity? SeverityOf(string? word) => word switch
    {
        "blocking" => Severity.Blocking,
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "referral" => Severity.Referral,
        "info" => Severity.Info,
        _ => null,
    };
}
