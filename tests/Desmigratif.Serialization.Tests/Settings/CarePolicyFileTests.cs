using System.Text;
using System.Text.Json;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Serialization.Settings;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Serialization.Tests.Settings;

public sealed class CarePolicyFileTests
{
    private static readonly CarePolicy Other = new()
    {
        Tiers = 2,
        RequiredScreening = ["non-violence-statement", "health"],
        ScreeningValidMonths = [new("health", 12)],
        RequireWillingnessStatement = false,
        MinAge = 21,
        MaxAge = 60,
        RequiredModules = ["basic"],
        ModuleValidMonths = 24,
        SexPolicies = [new("sport", new(2026, 1, 1), null, "Perdes 3/2026")],
        MaxChildren = 4,
        SiblingExemptions = [new("g1", "s1")],
        MaxDistanceMetres = 1000,
        Moves = MovePolicy.Listed,
        Movable = ["c1"],
        ReviewEveryMonths = 6,
        FirstVisitWorkingDays = 3,
        NodeLimit = 5_000_000_000 / 10,
        RunnersUp = 1,
        Relaxations = 0,
    };

    [Fact]
    public void An_empty_object_is_the_policy_with_every_default() => Assert.Equal(CarePolicy.Default, Read("{}"));

    [Fact]
    public void A_policy_as_a_proposal_prints_it_is_read_as_the_same_policy()
    {
        Assert.Equal(Other, Read(Printed(Other)));
        Assert.Equal(CarePolicy.Default, Read(Printed(CarePolicy.Default)));
    }

    [Fact]
    public void A_file_may_name_its_schema() =>
        Assert.Equal(CarePolicy.Default with { Tiers = 2 }, Read("""{"$schema":"urn:desmigratif:schema:1.0.0:care-policy","tiers":2}"""));

    [Fact]
    public void An_absent_least_age_is_the_default_and_null_is_no_limit()
    {
        Assert.Equal(18, Read("{}").MinAge);
        Assert.Null(Read("""{"minAge":null}""").MinAge);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("[]", "")]
    [InlineData("{", "")]
    [InlineData("""{"tiers":1,"tiers":2}""", "")]
    [InlineData("""{"teirs":2}""", "/teirs")]
    [InlineData("""{"tiers":"2"}""", "/tiers")]
    [InlineData("""{"tiers":2.5}""", "/tiers")]
    [InlineData("""{"tiers":0}""", "/tiers")]
    [InlineData("""{"tiers":10}""", "/tiers")]
    [InlineData("""{"requireWillingnessStatement":"yes"}""", "/requireWillingnessStatement")]
    [InlineData("""{"requiredScreening":"health"}""", "/requiredScreening")]
    [InlineData("""{"requiredScreening":["health",5]}""", "/requiredScreening/1")]
    [InlineData("""{"screeningValidMonths":{"health":"12"}}""", "/screeningValidMonths/health")]
    [InlineData("""{"screeningValidMonths":{"health":null}}""", "/screeningValidMonths/health")]
    [InlineData("""{"sexPolicies":[{"from":"2026-01-01"}]}""", "/sexPolicies/0/activity")]
    [InlineData("""{"sexPolicies":[{"activity":"sport","from":"2026-02-30"}]}""", "/sexPolicies/0/from")]
    [InlineData("""{"sexPolicies":[{"activity":"sport","since":"2026-02-01"}]}""", "/sexPolicies/0/since")]
    [InlineData("""{"siblingExemptions":[5]}""", "/siblingExemptions/0")]
    [InlineData("""{"moves":"never"}""", "/moves")]
    [InlineData("""{"minAge":40,"maxAge":30}""", "/maxAge")]
    [InlineData("""{"5203084708959001":1}""", "/*")]
    public void What_cannot_be_used_is_refused_with_its_place(string json, string pointer)
    {
        SettingsException refused = Assert.Throws<SettingsException>(() => Read(json));
        Assert.Equal(pointer, refused.Pointer);
        Assert.NotEqual(refused.Explanation.English, refused.Explanation.Indonesian);
    }

    [Theory]
    [InlineData("""{"tiers":0}""", "1 sampai 9", "1 to 9")]
    [InlineData("""{"screeningValidMonths":{"health":1201}}""", "0 sampai 1.200", "0 to 1,200")]
    [InlineData("""{"minAge":151}""", "0 sampai 150", "0 to 150")]
    [InlineData("""{"maxAge":17}""", "tidak kurang dari minAge", "not less than minAge")]
    [InlineData("""{"moduleValidMonths":1201}""", "0 sampai 1.200", "0 to 1,200")]
    [InlineData("""{"maxChildren":1001}""", "0 sampai 1.000", "0 to 1,000")]
    [InlineData("""{"maxDistanceMetres":20100001}""", "0 sampai 20.100.000", "0 to 20,100,000")]
    [InlineData("""{"reviewEveryMonths":0}""", "1 sampai 120", "1 to 120")]
    [InlineData("""{"firstVisitWorkingDays":366}""", "0 sampai 365", "0 to 365")]
    [InlineData("""{"nodeLimit":0}""", "1 sampai 1.000.000.000", "1 to 1,000,000,000")]
    [InlineData("""{"runnersUp":101}""", "0 sampai 100", "0 to 100")]
    [InlineData("""{"relaxations":101}""", "0 sampai 100", "0 to 100")]
    [InlineData("""{"requiredScreening":[""]}""", "teks kosong", "may be empty")]
    [InlineData("""{"requiredModules":[""]}""", "teks kosong", "may be empty")]
    [InlineData("""{"sexPolicies":[{"activity":"sport","from":"2026-01-02","to":"2026-01-01"}]}""", "sesudah to", "after to")]
    [InlineData("""{"siblingExemptions":[{"caregiver":"","siblings":"s1"}]}""", "tidak boleh kosong", "must not be empty")]
    public void A_value_out_of_bounds_is_told_with_its_bounds(string json, string indonesian, string english)
    {
        SettingsException refused = Assert.Throws<SettingsException>(() => Read(json));
        Assert.Contains(indonesian, refused.Explanation.Indonesian, StringComparison.Ordinal);
        Assert.Contains(english, refused.Explanation.English, StringComparison.Ordinal);
    }

    private static CarePolicy Read(string json) => CarePolicyFile.Read(Encoding.UTF8.GetBytes(json));

    private static string Printed(CarePolicy policy)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            ProposalJson.Write(json, new Proposal { AsOf = new(2026, 11, 21), RuleBook = "", Policy = policy, Metrics = new() });
        }

        return JsonElement.Parse(stream.ToArray()).GetProperty("policy").GetRawText();
    }
}
