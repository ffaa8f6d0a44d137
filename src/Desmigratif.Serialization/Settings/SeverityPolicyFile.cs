using System.Text.Json;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Settings;

/// <summary>
/// Reads the severities that a programme or an office sets for itself: a JSON object as
/// <c>schema/v1/settings/severity-policy.schema.json</c> describes it. Whether there is such a rule, and whether it may block, only a
/// rule book knows.
/// </summary>
public static class SeverityPolicyFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="utf8Json">The whole file, UTF-8 without byte order mark.</param>
    /// <param name="severities">The severities, in the order of the file; empty where it cannot be used.</param>
    /// <param name="problems">What is wrong, in the order of the file; empty where it can be used.</param>
    /// <returns>Whether it can be used.</returns>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8Json,
        out EquatableArray<KeyValuePair<RuleId, Severity>> severities,
        out EquatableArray<SettingProblem> problems)
    {
        SettingFile file = new();
        List<KeyValuePair<RuleId, Severity>>? read = null;
        file.Read(utf8Json, member =>
        {
            if (member.Name == "severities")
            {
                read = Severities(member.Value, file);
            }
            else
            {
                file.Wrong("", SettingTexts.UnknownName);
            }
        });

        if (read is null && file.Problems.IsEmpty)
        {
            file.Wrong("", SettingTexts.Severities);
        }

        problems = file.Problems;
        severities = problems.IsEmpty ? read!.ToEquatableArray() : default;
        return problems.IsEmpty;
    }

    private static List<KeyValuePair<RuleId, Severity>> Severities(JsonElement value, SettingFile file)
    {
        List<KeyValuePair<RuleId, Severity>> all = [];
        foreach (JsonProperty own in file.Members(value, "/severities"))
        {
            if (!RuleId.TryParse(own.Name, provider: null, out RuleId? rule))
            {
                file.Wrong("/severities", SettingTexts.RuleCode);
            }
            else if (own.Value.ValueKind == JsonValueKind.String && SeverityOf(own.Value.GetString()!) is { } severity)
            {
                all.Add(new(rule, severity));
            }
            else
            {
                file.Wrong($"/severities/{rule}", SettingTexts.Severity);
            }
        }

        return all;
    }

    private static Severity? SeverityOf(string word) => word switch
    {
        "blocking" => Severity.Blocking,
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "referral" => Severity.Referral,
        "info" => Severity.Info,
        _ => null,
    };
}
