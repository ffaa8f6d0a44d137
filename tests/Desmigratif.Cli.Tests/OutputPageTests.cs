using System.Text.Json;
using System.Text.RegularExpressions;
using Desmigratif.Domain.CommunityParenting.Planning;

namespace Desmigratif.Cli.Tests;

/// <summary>The page on what comes out shows what the commands on it write, and tells of every member and code.</summary>
public sealed partial class OutputPageTests
{
    private static readonly string Page = File.ReadAllText(Checkout.PathOf("docs/OUTPUT.md"));

    private static readonly JsonElement[] Examples = [.. Example().Matches(Page).Select(match => JsonElement.Parse(match.Groups["json"].Value))];

    public static TheoryData<string> Types => ["finding", "decision", "proposal"];

    [Theory]
    [MemberData(nameof(Types))]
    public void An_example_is_what_a_command_of_the_page_writes(string type)
    {
        JsonElement example = Assert.Single(Examples, one => one.GetProperty("type").GetString() == type);
        Assert.Contains(Written(type), line => Shows(example, line));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_member_has_its_row(string type)
    {
        JsonElement example = Assert.Single(Examples, one => one.GetProperty("type").GetString() == type);
        AssertRows(example, Section($"## A {type}\n"));
    }

    [Fact]
    public void Every_metric_and_every_parameter_of_the_policy_has_its_row()
    {
        JsonElement proposal = Assert.Single(Examples, one => one.GetProperty("type").GetString() == "proposal");
        AssertRows(proposal.GetProperty("metrics"), Section("### How good it is"));
        AssertRows(proposal.GetProperty("policy"), Section("## The policy of the planner"));
    }

    [Fact]
    public void Every_code_of_a_pair_has_its_row() =>
        Assert.All(Enum.GetValues<PairCode>(), code => Assert.Matches($@"(?m)^\|[^|]*`{code.Word()}`", Section("### Why a pair does not fit")));

    [Fact]
    public void Every_code_of_the_planner_has_its_row()
    {
        string[] codes =
        [
            .. from file in Directory.EnumerateFiles(Checkout.PathOf("src/Desmigratif.Rules/Assignment"), "*.cs", SearchOption.AllDirectories)
               from match in PlannerCode().Matches(File.ReadAllText(file))
               select match.Groups["code"].Value,
        ];
        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Matches($@"(?m)^\| `{code}` \|", Page));
    }

    private static void AssertRows(JsonElement example, string section) =>
        Assert.All(example.EnumerateObject(), member => Assert.Matches($@"(?m)^\|[^|]*`{member.Name}`", section));

    /// <summary>What stands under a heading, up to the next one.</summary>
    private static string Section(string heading)
    {
        int from = Page.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(from >= 0, heading);
        int to = Page.IndexOf("\n#", from + heading.Length, StringComparison.Ordinal);
        return to < 0 ? Page[from..] : Page[from..to];
    }

    private static JsonElement[] Written(string type)
    {
        string word = type switch { "finding" => "check", "decision" => "assess", _ => "assign" };
        string command = Command().Matches(Page).Select(match => match.Groups["args"].Value).Single(args => args.StartsWith(word, StringComparison.Ordinal));
        string[] args = [.. command.Split(' ').Select(arg => arg.StartsWith("samples/", StringComparison.Ordinal) ? Checkout.PathOf(arg) : arg)];
        return [.. Given.Tool(args).Output.TrimEnd('\n').Split('\n').Select(line => JsonElement.Parse(line))];
    }

    /// <summary>Whether an example is a line, but for hashes and for elements of lists that it leaves out.</summary>
    private static bool Shows(JsonElement example, JsonElement line) => (example.ValueKind, line.ValueKind) switch
    {
        (JsonValueKind.String, JsonValueKind.String) when example.GetString() == "…" => true,
        (JsonValueKind.Object, JsonValueKind.Object) =>
            example.EnumerateObject().Select(member => member.Name).SequenceEqual(line.EnumerateObject().Select(member => member.Name))
            && example.EnumerateObject().All(member => Shows(member.Value, line.GetProperty(member.Name))),
        (JsonValueKind.Array, JsonValueKind.Array) when example.GetArrayLength() == 0 => line.GetArrayLength() == 0,
        (JsonValueKind.Array, JsonValueKind.Array) => InOrder([.. example.EnumerateArray()], [.. line.EnumerateArray()]),
        _ => JsonElement.DeepEquals(example, line),
    };

    private static bool InOrder(JsonElement[] shown, JsonElement[] all)
    {
        int next = 0;
        foreach (JsonElement element in all)
        {
            next += next < shown.Length && Shows(shown[next], element) ? 1 : 0;
        }

        return next == shown.Length;
    }

    [GeneratedRegex(@"^```json\n(?<json>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();

    [GeneratedRegex(@"^dotnet run .*? -- (?<args>.*?) --out ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Command();

    [GeneratedRegex(@"""(?<code>(PIN|PLAN)-[0-9]{3})""", RegexOptions.ExplicitCapture)]
    private static partial Regex PlannerCode();
}
