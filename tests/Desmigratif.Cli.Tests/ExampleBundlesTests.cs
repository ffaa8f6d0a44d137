using System.Text.Json;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Cli.Tests;

/// <summary>The example bundles under samples/data/examples: what each kind of system hands over, under the strictest profile.</summary>
public sealed class ExampleBundlesTests
{
    private static readonly string Folder = Checkout.PathOf("samples/data/examples");

    /// <summary>The systems, and the records of the pillar each of them keeps.</summary>
    public static TheoryData<string, string[]> Systems => new()
    {
        { "service-centre", ["consent", "migration", "service-visit", "job-opening", "letter", "case"] },
        { "productive-business", ["business-group", "public-works", "volunteer"] },
        { "community-parenting", ["child", "caregiver", "care-arrangement", "learning-session", "needs-assessment"] },
        { "cooperative", ["cooperative", "debt-exposure"] },
        { "lkknu-partnership", ["partnership", "needs-assessment", "learning-session", "caregiver"] },
    };

    [Theory]
    [MemberData(nameof(Systems))]
    public void An_example_is_read_without_any_problem_and_written_back_byte_for_byte(string system, string[] records)
    {
        byte[] file = File.ReadAllBytes(PathOf(system));
        BundleReading reading = Assert.Single(new BundleReader().Read(new MemoryStream(file)));

        Assert.Empty(reading.Problems);
        Assert.Equal(Profile.Exchange, reading.Register!.Profile);
        Assert.Empty(records.Except(reading.Register.Records.AsEnumerable().Select(record => record.Type.Text)));
        Assert.Equal(file, Written(reading.Register));
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void An_example_passes_the_check(string system, string[] records)
    {
        Given.Ran ran = Given.Tool("check", PathOf(system), "--as-of", "2026-11-21", "--format", "ndjson", "--fail-on", "warning");

        // A service centre has somebody in trouble on its books; everything else is in order.
        string[] expected = records.Contains("case") ? ["FLG-008"] : [];
        Assert.Equal((ExitCode.Passed, ""), (ran.Code, ran.Error));
        Assert.Equal(expected, Lines(ran.Output).Select(finding => finding.GetProperty("code").GetString()));
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void Everybody_in_an_example_is_invented(string system, string[] records)
    {
        Assert.NotEmpty(records);
        Register register = Assert.Single(new BundleReader().Read(File.OpenRead(PathOf(system)))).Register!;
        foreach (Person person in register.Persons)
        {
            Assert.InRange(person.Nik!.Value!.Serial, 9000, 9999);
            Assert.InRange(int.Parse(person.FamilyCard!.Value!.Reveal()[12..]), 9000, 9999);
        }
    }

    [Fact]
    public void Every_system_has_its_example_and_together_they_use_every_member_of_the_format()
    {
        HashSet<string> used = [];
        foreach (string file in Directory.GetFiles(Folder, "*.ndjson"))
        {
            foreach (JsonElement line in Lines(File.ReadAllText(file)))
            {
                Collect(line, used);
            }
        }

        Assert.Equal(
            Systems.Select(row => $"{row[0]}.ndjson").Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder, "*.ndjson").Select(Path.GetFileName).Order(StringComparer.Ordinal)!);
        Assert.Empty(File.ReadAllLines(Checkout.PathOf("docs/vocabulary.txt")).Where(name => name.Length > 0).Except(used));
    }

    private static string PathOf(string system) => Path.Combine(Folder, system + ".ndjson");

    private static byte[] Written(Register register)
    {
        using MemoryStream stream = new();
        using (BundleWriter writer = new(stream))
        {
            writer.Write(register);
        }

        return stream.ToArray();
    }

    private static IEnumerable<JsonElement> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);

    private static void Collect(JsonElement element, HashSet<string> names)
    {
        if (element.ValueKind is JsonValueKind.Object)
        {
            foreach (JsonProperty member in element.EnumerateObject())
            {
                names.Add(member.Name);
                Collect(member.Value, names);
            }
        }
        else if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Collect(item, names);
            }
        }
    }
}
