using System.Text.Json.Nodes;

namespace Desmigratif.Cli.Tests.Schemas;

/// <summary><c>schema diff</c>: what became stricter, looser and new, and whether the version says so.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Schema =
        """
        {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:desmigratif:schema:1.0.0:person","title":"Person","type":"object",
         "properties":{
           "name":{"title":"Name","type":"string","minLength":1},
           "sex":{"anyOf":[{"$ref":"#/$defs/codes.sex"},{"enum":["",null]}]},
           "age":{"type":["integer","null"],"minimum":0,"maximum":150},
           "tags":{"type":["array","null"],"items":{"type":"string"}}},
         "required":["name"],
         "$defs":{"codes.sex":{"type":"string","enum":["female","male"]},"codes.other":{"type":"string","enum":["female","male","other"]}}}
        """;

    private const string Codes =
        """
        {"$id":"urn:desmigratif:schema:1.0.0:codes:sex","list":"sex","open":false,"title":{"id":"Jenis kelamin","en":"Sex"},
         "codes":[{"code":"female","label":{"id":"Perempuan","en":"Female"},"validTo":null,"replacedBy":null},{"code":"male","label":{"id":"Laki-laki","en":"Male"}}]}
        """;

    private readonly Given given = new();

    public void Dispose() => given.Dispose();

    [Theory]
    [InlineData("/properties/tags/items", """{"type":"string","pattern":"^a"}""", "Stricter", "person.tags[]: the rule pattern changed", "2.0.0")]
    [InlineData("/required", """["name","age"]""", "Stricter", "person.age: is now required", "2.0.0")]
    [InlineData("/required", "[]", "Looser", "person.name: is no longer required", "1.1.0")]
    [InlineData("/properties/age/maximum", "120", "Stricter", "person.age: the bound maximum changed", "2.0.0")]
    [InlineData("/properties/age/maximum", "200", "Looser", "person.age: the bound maximum changed", "1.1.0")]
    [InlineData("/properties/age/minimum", "-1", "Looser", "person.age: the bound minimum changed", "1.1.0")]
    [InlineData("/properties/age/type", "\"integer\"", "Stricter", "person.age: accepts fewer forms of value", "2.0.0")]
    [InlineData("/properties/age/type", """["integer","null","string"]""", "Looser", "person.age: accepts more forms of value", "1.1.0")]
    [InlineData("/properties/age/multipleOf", "5", "Stricter", "person.age: the rule multipleOf changed", "2.0.0")]
    [InlineData("/properties/name/title", "\"Full name\"", "Wording", "person.name: wording or annotation changed", "1.0.1")]
    [InlineData("/properties/name/minLength", null, "Looser", "person.name: the bound minLength changed", "1.1.0")]
    [InlineData("/properties/name", null, "Stricter", "person.name: member removed", "2.0.0")]
    [InlineData("/properties/nickname", """{"type":"string"}""", "New", "person.nickname: new member", "1.1.0")]
    [InlineData("/properties/sex", """{"$ref":"#/$defs/codes.sex"}""", "Stricter", "person.sex: accepts fewer forms of value", "2.0.0")]
    [InlineData("/properties/sex/anyOf/0/$ref", "\"#/$defs/codes.other\"", "New", "person.sex: now also accepts \"other\"", "1.1.0")]
    [InlineData("/$defs/codes.sex/enum", """["female"]""", "Stricter", "codes.sex: no longer accepts \"male\"", "2.0.0")]
    [InlineData("/$defs/codes.sex/enum", """["female","male","x"]""", "New", "codes.sex: now also accepts \"x\"", "1.1.0")]
    [InlineData("/$defs/codes.sex/enum", null, "Looser", "codes.sex: now takes any value", "1.1.0")]
    [InlineData("/additionalProperties", "false", "Stricter", "person.*: is no longer accepted", "2.0.0")]
    public void Every_change_is_named_and_asks_for_its_version(string at, string? value, string kind, string change, string least)
    {
        string old = given.File(Schema, "old.json");
        Given.Ran ran = Diff(old, given.File(Changed(Schema, at, value), "new.json"));

        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains($"{kind} (", ran.Output, StringComparison.Ordinal);
        Assert.Contains($"  {change}\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains($"need at least {least}, it says 1.0.0", ran.Output, StringComparison.Ordinal);

        string raised = Changed(Schema, at, value).Replace("schema:1.0.0", "schema:" + least, StringComparison.Ordinal);
        if (!least.StartsWith('2'))
        {
            Assert.Equal(ExitCode.Passed, Diff(old, given.File(raised, "raised.json")).Code);
        }
    }

    [Fact]
    public void What_is_written_otherwise_but_says_the_same_has_not_changed()
    {
        Given.Ran ran = Diff(given.File(Schema, "old.json"), given.File(JsonNode.Parse(Schema)!.ToJsonString(), "new.json"));
        Assert.Equal(ExitCode.Passed, ran.Code);
        Assert.Contains("Nothing changed.", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/codes/0", null, "Stricter", "codes:sex female: code removed; a released code must stay", "2.0.0")]
    [InlineData("/codes/2", """{"code":"x","label":{}}""", "New", "codes:sex x: new code", "1.1.0")]
    [InlineData("/codes/1/validTo", "\"2027-01-01\"", "New", "codes:sex male: its last day or its successor changed", "1.1.0")]
    [InlineData("/codes/1/label/en", "\"Man\"", "Wording", "codes:sex male: wording", "1.0.1")]
    [InlineData("/title/en", "\"The sex\"", "Wording", "codes:sex: wording", "1.0.1")]
    [InlineData("/open", "true", "Looser", "codes:sex: the list is now open", "1.1.0")]
    public void A_code_list_is_compared_code_by_code(string at, string? value, string kind, string change, string least)
    {
        Given.Ran ran = Diff(given.File(Codes, "old.json"), given.File(Changed(Codes, at, value), "new.json"));

        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains($"{kind} (1)", ran.Output, StringComparison.Ordinal);
        Assert.Contains("  " + change, ran.Output, StringComparison.Ordinal);
        Assert.Contains($"need at least {least}", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_code_is_told_in_Indonesian_too()
    {
        Given.Ran ran = Given.Tool("schema", "diff", given.File(Codes, "old.json"), given.File(Changed(Codes, "/codes/0", null), "new.json"));
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains("kode dihapus; kode yang sudah terbit tidak boleh hilang", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_may_be_raised_further_than_it_must_but_never_go_back()
    {
        string old = given.File(Schema, "old.json");
        Assert.Equal(ExitCode.Passed, Diff(old, given.File(Schema.Replace("1.0.0", "1.3.0", StringComparison.Ordinal), "new.json")).Code);
        Assert.Equal(ExitCode.Findings, Diff(given.File(Schema.Replace("1.0.0", "1.0.1", StringComparison.Ordinal), "newer.json"), old).Code);
    }

    [Fact]
    public void A_later_minor_version_is_compared_with_a_note()
    {
        Given.Ran ran = Diff(given.File(Schema, "old.json"), given.File(Schema.Replace("1.0.0", "1.99.0", StringComparison.Ordinal), "new.json"));
        Assert.Equal(ExitCode.Passed, ran.Code);
        Assert.Contains("version 1.99.0 is newer than this program knows", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_published_folder_is_compared_file_by_file_and_a_missing_file_counts()
    {
        string copy = Path.Combine(given.Folder, "copy");
        Given.Tool("schema", "export", copy);
        Assert.Equal(ExitCode.Passed, Diff(Checkout.PathOf("schema/v1"), copy).Code);

        File.Delete(Path.Combine(copy, "codelists", "sex.json"));
        Given.Ran ran = Diff(Checkout.PathOf("schema/v1"), copy);
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains("codes:sex: file removed", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "this is no Desmigratif schema", "bukan berkas skema Desmigratif")]
    [InlineData("{", "this is no Desmigratif schema", "bukan berkas skema Desmigratif")]
    [InlineData("[]", "this is no Desmigratif schema", "bukan berkas skema Desmigratif")]
    [InlineData("{\"$id\":\"urn:desmigratif:schema:1.0.0:person\"}", "this is no Desmigratif schema", "bukan berkas skema Desmigratif")]
    [InlineData("{\"$id\":\"https://example.org/person\"}", "names no version", "tidak menyebut versi")]
    [InlineData("{\"$id\":\"urn:desmigratif:schema:1.0:person\"}", "names no version", "tidak menyebut versi")]
    [InlineData("{\"$id\":\"urn:desmigratif:schema:2.0.0:person\"}", "schema version 2.0.0 is not known", "versi skema 2.0.0 tidak dikenal")]
    [InlineData("{\"$id\":\"urn:desmigratif:schema:1.0.0:codes:sex\",\"codes\":5}", "this code list is broken", "daftar kode ini rusak")]
    [InlineData("{\"$id\":\"urn:desmigratif:schema:1.0.0:codes:sex\",\"open\":true,\"codes\":[{}]}", "this code list is broken", "daftar kode ini rusak")]
    [InlineData(
        "{\"$id\":\"urn:desmigratif:schema:1.0.0:codes:sex\",\"open\":true,\"codes\":[{\"code\":\"a\"},{\"code\":\"a\"}]}", "the code a twice", "kode a dua kali")]
    [InlineData(
        "{\"$id\":\"urn:desmigratif:schema:1.0.0:codes:sex\",\"open\":true,\"codes\":[{\"code\":\"a\",\"replacedBy\":\"b\"}]}", "successor b", "pengganti b")]
    public void A_file_that_cannot_be_compared_is_unreadable(string content, string english, string indonesian)
    {
        string sound = given.File(Schema, "sound.json");
        string broken = given.File(content, "broken.json");
        foreach (string[] sides in new[] { new[] { sound, broken }, [broken, sound] })
        {
            Given.Ran ran = Diff(sides[0], sides[1]);
            Assert.Equal(ExitCode.InputUnreadable, ran.Code);
            Assert.Contains(english, ran.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
            Assert.Contains(indonesian, Given.Tool("schema", "diff", sides[0], sides[1]).Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_there_a_folder_without_schema_and_two_different_things_are_unreadable()
    {
        string sound = given.File(Schema, "sound.json");
        Assert.Equal(ExitCode.InputUnreadable, Diff(sound, Path.Combine(given.Folder, "none.json")).Code);
        string empty = Directory.CreateDirectory(Path.Combine(given.Folder, "empty")).FullName;
        Assert.Contains("holds no schema", Diff(sound, empty).Error, StringComparison.Ordinal);
        Assert.Contains("not the same", Diff(sound, given.File(Codes, "codes.json")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_side_alone_is_wrong_usage() =>
        Assert.Equal(ExitCode.WrongUsage, Given.Tool("schema", "diff", given.File(Schema)).Code);

    /// <summary>Whatever stands in a keyword, however wrong: it is compared or refused, and the program does not fail.</summary>
    [Fact]
    public void A_schema_with_anything_in_any_place_is_compared_or_refused()
    {
        string[] anything = ["5", "null", "true", "[5]", "{}", "{\"$ref\":\"#/$defs/nobody\"}", "{\"$ref\":5}", "{\"$ref\":\"#/$defs/codes.sex\"}", "1e999"];
        string old = given.File(Schema, "old.json");
        string[] places = [.. Places(JsonNode.Parse(Schema)!, "")];
        Assert.All(places, place =>
        {
            foreach (string value in anything)
            {
                string changed = given.File(Changed(Schema, place, value), "new.json");
                Assert.NotEqual(ExitCode.InternalError, Diff(old, changed).Code);
                Assert.NotEqual(ExitCode.InternalError, Diff(changed, old).Code);
            }
        });
    }

    private static Given.Ran Diff(string old, string now) => Given.Tool("schema", "diff", old, now, "--lang", "en");

    private static IEnumerable<string> Places(JsonNode node, string place) => node switch
    {
        JsonObject members => members.SelectMany(member => Inside(member.Value, $"{place}/{member.Key}")),
        JsonArray list => list.SelectMany((item, index) => Inside(item, $"{place}/{index}")),
        _ => [],
    };

    private static IEnumerable<string> Inside(JsonNode? node, string place) => node is null ? [place] : Places(node, place).Prepend(place);

    /// <summary>The text with another value at a place; nothing takes it out.</summary>
    private static string Changed(string json, string at, string? value)
    {
        JsonNode root = JsonNode.Parse(json)!;
        string[] path = at[1..].Split('/');
        JsonNode parent = path[..^1].Where(step => step.Length > 0).Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step)]! : node[step]!);
        switch (parent)
        {
            case JsonArray list when value is null:
                list.RemoveAt(int.Parse(path[^1]));
                break;
            case JsonArray list when int.Parse(path[^1]) == list.Count:
                list.Add(JsonNode.Parse(value!));
                break;
            case JsonArray list:
                list[int.Parse(path[^1])] = JsonNode.Parse(value!);
                break;
            case JsonObject members when value is null:
                members.Remove(path[^1]);
                break;
            default:
                parent[path[^1]] = JsonNode.Parse(value!);
                break;
        }

        return root.ToJsonString();
    }
}
