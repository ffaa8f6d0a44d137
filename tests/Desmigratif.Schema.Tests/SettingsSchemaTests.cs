using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Serialization.Settings;

namespace Desmigratif.Schema.Tests;

/// <summary>The schemas of what people set say what its readers read.</summary>
public sealed class SettingsSchemaTests
{
    private const string Folder = "schema/v1/settings";

    public static TheoryData<string> Files => ["local-parameters", "severity-policy"];

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
        if (name == "severity-policy")
        {
            Assert.NotEmpty(SeverityPolicyFile.Read(sample));
        }
        else
        {
            Assert.NotEqual(LocalParameters.None, LocalParametersFile.Read(sample));
        }
    }

    private static JsonElement Severities => Schema("severity-policy").GetProperty("properties").GetProperty("severities");

    private static JsonElement Schema(string name) =>
        JsonDocument.Parse(File.ReadAllText(Committed.PathOf($"{Folder}/{name}.schema.json"))).RootElement;

    private static IEnumerable<string> Words(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!);

    private static LocalParameters Read(string name, decimal value) =>
        LocalParametersFile.Read(Encoding.UTF8.GetBytes(FormattableString.Invariant($$"""{"{{name}}":{{value}}}""")));
}
