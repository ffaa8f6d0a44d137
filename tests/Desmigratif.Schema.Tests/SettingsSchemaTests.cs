using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Schema.Tests.Judged;
using Desmigratif.Serialization.Settings;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Schema.Tests;

/// <summary>The schemas of what people set say what its readers read.</summary>
public sealed class SettingsSchemaTests
{
    private const string Folder = "schema/v1/settings";

    public static TheoryData<string> Files => ["care-policy", "local-parameters", "severity-policy"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_is_closed_versioned_and_speaks_both_languages(string name)
    {
        JsonElement schema = Schema(name);
        Assert.Equal($"urn:desmigratif:schema:1.0.0:{name}", schema.GetProperty("$id").GetString());
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        foreach (JsonProperty member in schema.GetProperty("properties").EnumerateObject().Where(own => own.Name != "$schema"))
        {
            Assert.NotEqual(member.Value.GetProperty("title").GetString(), member.Value.GetProperty("x-title-id").GetString());
            Assert.NotEqual(member.Value.GetProperty("description").GetString(), member.Value.GetProperty("x-description-id").GetString());
        }
    }

    [Fact]
    public void The_kinds_of_papers_are_those_of_the_format() =>
        Assert.Equal(
            DocumentKind.List.All.Select(kind => kind.Text),
            Words(Schema("local-parameters").GetProperty("properties").GetProperty("practiceKinds").GetProperty("additionalProperties")
                .GetProperty("items")));

    [Fact]
    public void The_severities_are_all_there_are() =>
        Assert.Equal(
            Enum.GetValues<Severity>().OrderDescending().Select(severity => severity.ToString().ToLowerInvariant()).Order(),
            Words(Severities.GetProperty("additionalProperties")).Order());

    [Theory]
    [InlineData("PLC-013", true)]
    [InlineData("NTBPROV1-001", false)]
    [InlineData("P-001", false)]
    [InlineData("PLC-13", false)]
    [InlineData("plc-013", false)]
    public void A_rule_is_named_as_the_reader_reads_it(string id, bool isOne)
    {
        Assert.Equal(isOne, Regex.IsMatch(id, Severities.GetProperty("propertyNames").GetProperty("pattern").GetString()!));
        Assert.Equal(isOne, RuleId.TryParse(id, provider: null, out _));
    }

    [Theory]
    [InlineData("lightInterest")]
    [InlineData("debtPerPerson")]
    [InlineData("retention")]
    public void The_ends_of_a_range_are_read_and_what_lies_beyond_is_refused(string name)
    {
        JsonElement member = Schema("local-parameters").GetProperty("properties").GetProperty(name);
        decimal least = member.GetProperty("minimum").GetDecimal();
        decimal greatest = member.GetProperty("maximum").GetDecimal();
        Read(name, least);
        Read(name, greatest);
        Assert.Throws<SettingsException>(() => Read(name, least - 1));
        Assert.Throws<SettingsException>(() => Read(name, greatest + 1));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_sample_can_be_used(string name)
    {
        byte[] sample = File.ReadAllBytes(Committed.PathOf($"samples/data/{name}.json"));
        switch (name)
        {
            case "severity-policy":
                Assert.NotEmpty(SeverityPolicyFile.Read(sample));
                break;
            case "care-policy":
                Assert.NotEqual(CarePolicy.Default, CarePolicyFile.Read(sample));
                break;
            default:
                Assert.NotEqual(LocalParameters.None, LocalParametersFile.Read(sample));
                break;
        }
    }

    [Fact]
    public void The_parameters_of_a_care_policy_and_their_defaults_are_those_a_proposal_prints()
    {
        JsonElement printed = Printed(CarePolicy.Default);
        JsonProperty[] members = [.. Schema("care-policy").GetProperty("properties").EnumerateObject().Where(member => member.Name != "$schema")];
        Assert.Equal(printed.EnumerateObject().Select(member => member.Name), members.Select(member => member.Name));
        Assert.All(members, member => Assert.True(JsonElement.DeepEquals(printed.GetProperty(member.Name), member.Value.GetProperty("default")), member.Name));
    }

    [JudgedFact]
    public async Task A_care_policy_is_accepted_by_the_schema_where_the_reader_reads_it_and_refused_where_it_does_not()
    {
        string[] sound = [.. Ends(0).Concat(SoundPolicies)];
        string[] broken = [.. Ends(1).Concat(BrokenPolicies)];
        IReadOnlyList<string?> judged = await Judge.AskSettings("care-policy", [.. sound, .. broken]);
        Assert.All(sound, file => Assert.Null(Record.Exception(() => ReadPolicy(file))));
        Assert.All(broken, file => Assert.Throws<SettingsException>(() => ReadPolicy(file)));
        Assert.Empty(sound.Where((_, place) => judged[place] is not null));
        Assert.Empty(broken.Where((_, place) => judged[sound.Length + place] is null));
    }

    [Theory]
    [InlineData("""{"minAge":40,"maxAge":30}""")]
    [InlineData("""{"sexPolicies":[{"activity":"sport","from":"2026-02-01","to":"2026-01-31"}]}""")]
    public void What_two_values_ask_of_each_other_only_the_reader_sees(string file) =>
        Assert.Throws<SettingsException>(() => ReadPolicy(file));

    private static IEnumerable<string> SoundPolicies =>
    [
        "{}",
        """{"$schema":"urn:desmigratif:schema:1.0.0:care-policy","requiredScreening":[],"screeningValidMonths":{"health":0,"police-record":1200}}""",
        """{"$schema":null,"tiers":1.0,"nodeLimit":1e3,"screeningValidMonths":{"health":1.0}}""",
        """{"sexPolicies":[{"activity":"sport"},{"activity":"arts","from":"2024-02-29","to":null,"citation":null}],"movable":["c1","c1"]}""",
        """{"siblingExemptions":[{"caregiver":"g1","siblings":"s1"}],"moves":"frozen","requireWillingnessStatement":false}""",
        $"{{{string.Join(',', Printed(CarePolicy.Default).EnumerateObject().Select(member => $"\"{member.Name}\":null"))}}}",
        Printed(CarePolicy.Default).GetRawText(),
        JsonSerializer.Serialize(JsonElement.Parse(File.ReadAllText(Committed.PathOf("samples/data/care-policy.json")))),
    ];

    private static IEnumerable<string> BrokenPolicies =>
    [
        "[]",
        """{"teirs":2}""",
        """{"tiers":"2"}""",
        """{"tiers":2.5}""",
        """{"requiredScreening":"health"}""",
        """{"requiredScreening":["health",5]}""",
        """{"requiredScreening":[""]}""",
        """{"requiredModules":[""]}""",
        """{"requiredModules":[null]}""",
        """{"screeningValidMonths":{"health":null}}""",
        """{"screeningValidMonths":{"health":1201}}""",
        """{"screeningValidMonths":{"health":-1}}""",
        """{"screeningValidMonths":{"":12}}""",
        """{"screeningValidMonths":[]}""",
        """{"requireWillingnessStatement":"yes"}""",
        """{"sexPolicies":[{"from":"2026-01-01"}]}""",
        """{"sexPolicies":[{"activity":""}]}""",
        """{"sexPolicies":[{"activity":null}]}""",
        """{"sexPolicies":[{"activity":"sport","from":"2026-02-30"}]}""",
        """{"sexPolicies":[{"activity":"sport","since":"2026-02-01"}]}""",
        """{"sexPolicies":[{"activity":"sport","citation":3}]}""",
        """{"sexPolicies":[null]}""",
        """{"siblingExemptions":[{"caregiver":"g1"}]}""",
        """{"siblingExemptions":[{"caregiver":"g1","siblings":""}]}""",
        """{"siblingExemptions":[{"caregiver":"g1","siblings":"s1","since":"2026-02-01"}]}""",
        """{"moves":"never"}""",
        """{"moves":true}""",
        """{"movable":[1]}""",
    ];

    private static JsonElement Severities => Schema("severity-policy").GetProperty("properties").GetProperty("severities");

    private static JsonElement Schema(string name) =>
        JsonDocument.Parse(File.ReadAllText(Committed.PathOf($"{Folder}/{name}.schema.json"))).RootElement;

    /// <summary>A policy for either end of each range of whole numbers, or so far beyond it.</summary>
    private static IEnumerable<string> Ends(long beyond) =>
        from member in Schema("care-policy").GetProperty("properties").EnumerateObject()
        where member.Value.TryGetProperty("minimum", out _)
        let noLeastAge = member.Name == "maxAge" ? "\"minAge\":null," : ""
        from value in new[] { member.Value.GetProperty("minimum").GetInt64() - beyond, member.Value.GetProperty("maximum").GetInt64() + beyond }
        select FormattableString.Invariant($$"""{{{noLeastAge}}"{{member.Name}}":{{value}}}""");

    private static CarePolicy ReadPolicy(string file) => CarePolicyFile.Read(Encoding.UTF8.GetBytes(file));

    private static JsonElement Printed(CarePolicy policy) =>
        JsonElement.Parse(ProposalJson.Line(new() { AsOf = new(2026, 11, 21), RuleBook = "", Policy = policy, Metrics = new() }).AsSpan()).GetProperty("policy");

    private static IEnumerable<string> Words(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!);

    private static LocalParameters Read(string name, decimal value) =>
        LocalParametersFile.Read(Encoding.UTF8.GetBytes(FormattableString.Invariant($$"""{"{{name}}":{{value}}}""")));
}
