using Desmigratif.Domain.Records;

namespace Desmigratif.Serialization.Json;

/// <summary>
/// The members that version 1.0 of the format requires in every profile of records that have no type of their own in the domain.
/// Those of the others are declared where they are modelled.
/// </summary>
internal static class RequiredMembers
{
    private static readonly string[] None = [];
    private static readonly string[] Type = ["type"];

    private static readonly Dictionary<string, string[]> ByType = new(StringComparer.Ordinal)
    {
        ["service-visit"] = ["id", "on", "kind"],
        ["job-opening"] = ["id", "receivedOn"],
        ["case"] = ["id", "openedOn"],
        ["business-group"] = ["id", "name"],
        ["public-works"] = ["id", "name"],
        ["volunteer"] = ["id", "person"],
        ["learning-session"] = ["id", "on", "activity"],
        ["partnership"] = ["id", "partner"],
        ["needs-assessment"] = ["id", "on"],
        ["cooperative"] = ["id", "form", "name"],
        ["debt-exposure"] = ["id", "person"],
    };

    /// <summary>What a record of a type that is not modelled must have.</summary>
    /// <param name="type">The type; nothing where the line names none, which is then all that it must have.</param>
    public static string[] OfOther(RecordType? type) => type is null ? Type : ByType.GetValueOrDefault(type.Text, None);
}
