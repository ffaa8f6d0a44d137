using System.Text;
using Desmigratif.Serialization.Settings;

namespace Desmigratif.Serialization.Tests.Settings;

/// <summary>What is the same for every file of settings, whatever it sets.</summary>
public sealed class SettingsFilesTests
{
    private static readonly Dictionary<string, Action<byte[]>> Readers = new(StringComparer.Ordinal)
    {
        ["policy"] = utf8 => CarePolicyFile.Read(utf8),
        ["local"] = utf8 => LocalParametersFile.Read(utf8),
        ["severities"] = utf8 => SeverityPolicyFile.Read(utf8),
    };

    [Theory]
    [InlineData("policy", """{"requiredScreening":["\ud800"]}""", "/requiredScreening/0")]
    [InlineData("policy", """{"moves":"\ud800"}""", "/moves")]
    [InlineData("policy", """{"\ud800":1}""", "")]
    [InlineData("policy", """{"sexPolicies":[{"activity":"sport","from":"\udc00"}]}""", "/sexPolicies/0/from")]
    [InlineData("local", """{"practiceKinds":{"\ud800":["x"]}}""", "")]
    [InlineData("local", """{"$schema":"\ud800"}""", "/$schema")]
    [InlineData("severities", """{"severities":{"\ud800":"error"}}""", "")]
    [InlineData("severities", """{"severities":{"PLC-013":"\udc00\ud800"}}""", "/severities/PLC-013")]
    public void Half_a_character_is_refused_and_in_a_value_with_its_place(string file, string json, string pointer)
    {
        SettingsException refused = Assert.Throws<SettingsException>(() => Readers[file](Encoding.UTF8.GetBytes(json)));
        Assert.Equal(pointer, refused.Pointer);
        Assert.NotEqual(refused.Explanation.English, refused.Explanation.Indonesian);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused_with_their_place()
    {
        byte[] policy = [.. "{\"moves\":\""u8, 0xff, .. "\"}"u8];
        Assert.Equal("/moves", Assert.Throws<SettingsException>(() => Readers["policy"](policy)).Pointer);
    }

    [Theory]
    [InlineData("policy", "{}")]
    [InlineData("local", "{}")]
    [InlineData("severities", """{"severities":{}}""")]
    public void A_byte_order_mark_is_passed_over_and_the_schema_may_be_named(string file, string json)
    {
        Readers[file](Encoding.UTF8.GetBytes("\uFEFF" + json));
        Readers[file](Encoding.UTF8.GetBytes(json.Insert(1, json.Length > 2 ? "\"$schema\":\"x\"," : "\"$schema\":\"x\"")));
    }
}
