using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Desmigratif.Domain.Values;

namespace Desmigratif.Schema.Tests.Generated;

/// <summary>The code lists of the domain, by reflection.</summary>
internal static class CodeLists
{
    /// <summary>Every code list, by name.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(Code).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Code))).OrderBy(NameOf, StringComparer.Ordinal),
    ];

    /// <summary>The name of a list: that of its type, in lower case; <c>ProfileCode</c> is <c>profile</c>.</summary>
    public static string NameOf(Type list) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(list.Name.EndsWith(nameof(Code), StringComparison.Ordinal) ? list.Name[..^nameof(Code).Length] : list.Name);

    public static IReadOnlyList<Code> CodesOf(Type list) =>
        [.. ((IEnumerable<object>)Declared(list).GetType().GetProperty("All")!.GetValue(Declared(list))!).Cast<Code>()];

    public static bool IsOpen(Type list) => (bool)Declared(list).GetType().GetProperty("IsOpen")!.GetValue(Declared(list))!;

    public static JsonArray WordsOf(Type list) => [.. CodesOf(list).Select(code => (JsonNode)code.Text)];

    private static object Declared(Type list) => list.GetProperty("List", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
