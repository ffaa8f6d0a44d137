using System.Globalization;
using System.Text.Json;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Schemas;

/// <summary>What the schema calls a place in a record, for people who have never seen the file.</summary>
internal static class MemberTitles
{
    private static readonly Dictionary<string, JsonElement> Schemas = new(StringComparer.Ordinal);

    /// <summary>The titles along a pointer: <c>Jaminan sosial – Nomor kepesertaan</c>; a place in a list by its number, from 1.</summary>
    /// <param name="place">A pointer into a migration, or into the record that it names first, as in <c>person:/birthDate</c>.</param>
    /// <returns>The place itself where the schema knows no title for it.</returns>
    public static Wording Of(string place)
    {
        int colon = place.IndexOf(':', StringComparison.Ordinal);
        string type = colon < 0 ? "migration" : place[..colon];
        string file = type + ".schema.json";
        if (!PublishedSchema.Files.Contains(file, StringComparer.Ordinal))
        {
            return new(place, place);
        }

        JsonElement root = Schema(file);
        JsonElement here = root;
        List<string> indonesian = colon < 0 ? [] : [Title(root, "x-title-id")];
        List<string> english = colon < 0 ? [] : [Title(root, "title")];
        foreach (string part in place[(colon + 1)..].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && indonesian.Count > 0)
            {
                string number = (index + 1).ToString(CultureInfo.InvariantCulture);
                indonesian[^1] += " " + number;
                english[^1] += " " + number;
            }
            else if (Inside(here, root) is { } members && members.TryGetProperty(part, out JsonElement member))
            {
                indonesian.Add(Title(member, "x-title-id"));
                english.Add(Title(member, "title"));
                here = member;
            }
            else
            {
                return new(place, place);
            }
        }

        return new(string.Join(" – ", indonesian), string.Join(" – ", english));
    }

    private static string Title(JsonElement schema, string name) => schema.GetProperty(name).GetString()!;

    /// <summary>The members of what a member holds: an object of its own, one that is named, or the items of a list.</summary>
    private static JsonElement? Inside(JsonElement schema, JsonElement root)
    {
        if (schema.TryGetProperty("properties", out JsonElement members))
        {
            return members;
        }

        if (schema.TryGetProperty("$ref", out JsonElement named))
        {
            return Inside(root.GetProperty("$defs").GetProperty(named.GetString()!["#/$defs/".Length..]), root);
        }

        if (schema.TryGetProperty("items", out JsonElement items))
        {
            return Inside(items, root);
        }

        return schema.TryGetProperty("anyOf", out JsonElement choices) ? Inside(choices[0], root) : null;
    }

    private static JsonElement Schema(string file)
    {
        if (!Schemas.TryGetValue(file, out JsonElement schema))
        {
            using Stream stream = PublishedSchema.Stream(file);
            using JsonDocument document = JsonDocument.Parse(stream);
            Schemas.Add(file, schema = document.RootElement.Clone());
        }

        return schema;
    }
}
