using System.Text.Json.Nodes;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Schema.Tests.Declared;

namespace Desmigratif.Schema.Tests.Generated;

/// <summary>The schema files, by name.</summary>
internal static class SchemaFiles
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly Wording LineTitle = new("Satu baris", "One line");

    public static IEnumerable<(string Name, JsonObject Schema)> All()
    {
        foreach (Type line in Format.Lines)
        {
            string word = Format.WordOf(line)!;
            yield return ($"{word}.schema.json", Record(line, word));
        }

        yield return ("line.schema.json", File(
            "line",
            Line(Profile.Draft, word => new JsonObject { ["$ref"] = SchemaVersion.IdOf(word) }),
            WithId()));
        foreach (Profile profile in Enum.GetValues<Profile>())
        {
            yield return (BundledName(profile) + ".schema.json", Bundled(profile));
        }
    }

    public static string BundledName(Profile profile) => profile == Profile.Draft ? "bundled" : $"bundled.{NameOf(profile)}";

    public static string NameOf(Profile profile) => profile.ToString().ToLowerInvariant();

    private static JsonObject Record(Type line, string word)
    {
        Definitions definitions = new(Profile.Draft);
        return File(word, Objects.Of(line, Profile.Draft, definitions), definitions);
    }

    private static JsonObject Bundled(Profile profile)
    {
        Definitions definitions = WithId(profile);
        Dictionary<string, Type> byWord = Format.Lines.ToDictionary(line => Format.WordOf(line)!, StringComparer.Ordinal);
        return File(
            BundledName(profile),
            Line(profile, word => definitions.RefTo(byWord[word])),
            definitions);
    }

    private static Definitions WithId(Profile profile = Profile.Draft)
    {
        Definitions definitions = new(profile);
        definitions.Ref("id");
        return definitions;
    }

    private static JsonObject File(string name, JsonObject schema, Definitions definitions) =>
        new JsonObject { ["$schema"] = Dialect, ["$id"] = SchemaVersion.IdOf(name) }
            .Merged(schema)
            .Merged(new JsonObject { ["$defs"] = definitions.ToJson() });

    /// <summary>Sends a line to the schema of its type. A record of a type that nobody knows yet is kept, and only its id is read.</summary>
    private static JsonObject Line(Profile profile, Func<string, JsonObject> record)
    {
        JsonArray words = [.. Format.Lines.Select(line => (JsonNode)Format.WordOf(line)!)];
        JsonArray cases =
        [
            .. Format.Lines.Select(line => Format.WordOf(line)!).Select(word => (JsonNode)new JsonObject { ["if"] = HasType(new JsonObject { ["const"] = word }), ["then"] = record(word) }),
        ];
        JsonObject line = new JsonObject().With(LineTitle, Describe(profile)).Merged(new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { ["type"] = new JsonObject { ["type"] = "string", ["minLength"] = 1 } },
            ["required"] = new JsonArray("type"),
            ["allOf"] = cases,
        });
        if (profile == Profile.Exchange)
        {
            line["properties"]!["type"]!["enum"] = words;
        }
        else
        {
            cases.Add((JsonNode)new JsonObject
            {
                ["if"] = HasType(new JsonObject { ["enum"] = words }),
                ["else"] = new JsonObject
                {
                    ["properties"] = new JsonObject
                    {
                        ["id"] = new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/$defs/id" }, new JsonObject { ["enum"] = new JsonArray("", null) }) },
                    },
                },
            });
        }

        return line;
    }

    private static JsonObject HasType(JsonObject type) => new()
    {
        ["properties"] = new JsonObject { ["type"] = type },
        ["required"] = new JsonArray("type"),
    };

    private static Wording Describe(Profile profile) => profile switch
    {
        Profile.Draft => new(
            "Satu baris berkas menurut profil draft: belum lengkap itu wajar.",
            "A line of a file under the profile draft: incomplete is normal."),
        Profile.Submit => new(
            "Satu baris berkas menurut profil submit: dari desa kepada kabupaten.",
            "A line of a file under the profile submit: from the village to the regency."),
        _ => new(
            "Satu baris berkas menurut profil exchange: antarlembaga, paling ketat.",
            "A line of a file under the profile exchange: between institutions, the strictest."),
    };
}
