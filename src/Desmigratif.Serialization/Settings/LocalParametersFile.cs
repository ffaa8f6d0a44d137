using System.Text.Json;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Settings;

/// <summary>
/// Reads what a village, a regency or a province has set: a JSON object as <c>schema/v1/settings/local-parameters.schema.json</c>
/// describes it. A legal duty is stated for one hand-over and stands in no file.
/// </summary>
public static class LocalParametersFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="utf8Json">The whole file, UTF-8 without byte order mark.</param>
    /// <param name="local">The values; nothing where the file cannot be used.</param>
    /// <param name="problems">What is wrong, in the order of the file; empty where it can be used.</param>
    /// <returns>Whether it can be used.</returns>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8Json,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out LocalParameters? local,
        out EquatableArray<SettingProblem> problems)
    {
        SettingFile file = new();
        LocalParameters read = LocalParameters.None;
        file.Read(utf8Json, member => read = With(read, member, file));
        problems = file.Problems;
        local = problems.IsEmpty ? read : null;
        return local is not null;
    }

    private static LocalParameters With(LocalParameters read, JsonProperty member, SettingFile file)
    {
        switch (member.Name)
        {
            case "lightInterest" when Decimal(member.Value) is >= 0m and <= 100m and { } percent:
                return read with { LightInterest = percent };
            case "lightInterest":
                file.Wrong("/lightInterest", SettingTexts.LightInterest);
                return read;
            case "debtPerPerson" when Whole(member.Value) is >= 0 and { } amount:
                return read with { DebtPerPerson = new Rupiah(amount) };
            case "debtPerPerson":
                file.Wrong("/debtPerPerson", SettingTexts.DebtPerPerson);
                return read;
            case "retention" when Whole(member.Value) is >= 1 and <= 100 and { } years:
                return read with { Retention = (int)years };
            case "retention":
                file.Wrong("/retention", SettingTexts.Retention);
                return read;
            case "practiceKinds":
                return read with { PracticeKinds = Practice(member.Value, file) };
            default:
                file.Wrong("", SettingTexts.UnknownName);
                return read;
        }
    }

    private static EquatableArray<PracticePapers> Practice(JsonElement value, SettingFile file)
    {
        List<PracticePapers> all = [];
        foreach (JsonProperty own in file.Members(value, "/practiceKinds"))
        {
            if (!CountryCode.TryParse(own.Name, provider: null, out CountryCode? destination))
            {
                file.Wrong("/practiceKinds", SettingTexts.Destination);
            }
            else if (Kinds(own.Value) is { } kinds)
            {
                all.Add(new(destination, kinds));
            }
            else
            {
                file.Wrong($"/practiceKinds/{own.Name}", SettingTexts.Kinds);
            }
        }

        return all.ToEquatableArray();
    }

    private static EquatableArray<DocumentKind>? Kinds(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        List<DocumentKind> kinds = [];
        foreach (JsonElement element in value.EnumerateArray())
        {
            if (element.ValueKind != JsonValueKind.String
                || DocumentKind.List.Of(element.GetString()!) is not { IsKnown: true } kind
                || kinds.Contains(kind))
            {
                return null;
            }

            kinds.Add(kind);
        }

        return kinds.ToEquatableArray();
    }

    private static decimal? Decimal(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) ? number : null;

    private static long? Whole(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) ? number : null;
}
