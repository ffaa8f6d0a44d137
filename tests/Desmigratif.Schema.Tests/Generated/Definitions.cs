using System.Text.Json;
using System.Text.Json.Nodes;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Schema.Tests.Declared;

namespace Desmigratif.Schema.Tests.Generated;

/// <summary>What stands under <c>$defs</c> of one file: whatever was referred to, defined once.</summary>
internal sealed class Definitions(Profile profile)
{
    private readonly SortedDictionary<string, JsonObject> defined = new(StringComparer.Ordinal);

    public static string NameOf(Type fact) => JsonNamingPolicy.KebabCaseLower.ConvertName(fact.Name);

    public JsonObject Ref(string name)
    {
        if (!defined.ContainsKey(name))
        {
            defined[name] = Value(name);
        }

        return To(name);
    }

    public JsonObject RefToCodes(Type list)
    {
        string name = CodeLists.NameOf(list);
        defined.TryAdd("codes." + name, Codes(list));
        return To("codes." + name);
    }

    public JsonObject RefTo(Type fact)
    {
        string name = Format.WordOf(fact) ?? NameOf(fact);
        if (!defined.ContainsKey(name))
        {
            defined[name] = [];
            defined[name] = Objects.Of(fact, profile, this);
        }

        return To(name);
    }

    public JsonObject ToJson() => new(defined.Select(pair => new KeyValuePair<string, JsonNode?>(pair.Key, pair.Value)));

    private static JsonObject To(string name) => new() { ["$ref"] = "#/$defs/" + name };

    private JsonObject Codes(Type list)
    {
        Wording title = Documentation.TitleOf(list);
        JsonObject codes = new JsonObject().With(title, Documentation.Of(list));
        codes["type"] = "string";
        codes["x-code-list"] = CodeLists.NameOf(list);
        codes["x-open"] = CodeLists.IsOpen(list);
        codes[profile == Profile.Exchange ? "enum" : "examples"] = CodeLists.WordsOf(list);
        return codes;
    }

    private static JsonObject Value(string name) => name switch
    {
        "id" => new JsonObject { ["type"] = "string", ["pattern"] = Patterns.Id }.With(
            new("Pengenal", "Id"),
            new(
                "1 sampai 64 huruf, angka, titik, garis bawah, titik dua, atau tanda hubung, diawali huruf atau angka.",
                "1 to 64 letters, digits, points, underscores, colons or hyphens; the first is a letter or digit.")),
        "date" => new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = Patterns.Date }.With(
            new("Tanggal", "Date"),
            new("Tanggal yang benar-benar ada, ditulis TTTT-BB-HH.", "A day that exists, written YYYY-MM-DD.")),
        "instant" => new JsonObject { ["type"] = "string", ["format"] = "date-time", ["pattern"] = Patterns.Instant }.With(
            new("Waktu", "Instant"),
            new("Waktu UTC menurut RFC 3339, diakhiri Z, misalnya 2026-11-21T03:00:00Z.", "An instant in UTC as RFC 3339 has it, ending in Z, such as 2026-11-21T03:00:00Z.")),
        "number-text" => new JsonObject
        {
            ["type"] = "string", ["minLength"] = 1, ["not"] = new JsonObject { ["pattern"] = Patterns.Scientific },
        }.With(
            new("Nomor sebagai teks", "Number as text"),
            new(
                "Nomor yang ditulis sebagai teks; notasi ilmiah dari lembar kerja (3.21215E+15) ditolak.",
                "A number written as text; what a spreadsheet makes of it (3.21215E+15) is refused.")),
        "country" => new JsonObject { ["type"] = "string", ["pattern"] = Patterns.Country }.With(
            new("Negara atau wilayah", "Country or area"),
            new("Kode ISO 3166-1 alpha-2: dua huruf kapital.", "A code of ISO 3166-1 alpha-2: two capital letters.")),
        "occupation" => new JsonObject { ["type"] = "string", ["pattern"] = Patterns.Occupation }.With(
            new("Jabatan", "Occupation"),
            new("Kode ISCO-08: empat sampai enam angka.", "A code of ISCO-08: four to six digits.")),
        _ => throw new ArgumentException(name, nameof(name)),
    };
}
