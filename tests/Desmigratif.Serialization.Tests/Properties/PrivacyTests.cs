using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Tests.Samples;

namespace Desmigratif.Serialization.Tests.Properties;

/// <summary>
/// Nothing that stands in a file as a value comes out in a finding, nor when something that was read is printed: not a name, a
/// number, an unknown word. The marker stands for all of them; it is no id, code, date or number.
/// </summary>
public sealed class PrivacyTests
{
    private const string Marker = "Rahasia Ñ #9001";

    public static TheoryData<Type> Records => [.. Shape.Records, typeof(Bundle)];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_value_of_any_member_stays_out_of_findings_and_of_print(Type type)
    {
        JsonObject record = Filled(type);
        record["type"] = type.GetCustomAttribute<RecordTypeAttribute>()!.Text;
        if (type == typeof(Bundle))
        {
            record["schema"] = "desmigratif/1.0";
        }

        byte[] file = type == typeof(Bundle)
            ? Files.Of(record.ToJsonString(), Files.Siti)
            : Files.Bundle("exchange", record.ToJsonString(), record.ToJsonString()[..^1]);

        BundleReading reading = Reads.One(file);

        Assert.NotEmpty(reading.Problems.ToArray());
        Assert.Contains(Marker, Regex.Unescape(Encoding.UTF8.GetString(Reads.Write(reading.Register!))), StringComparison.Ordinal);
        AssertSilent(reading);
    }

    [Theory]
    [InlineData("""{"type":"@","id":"@","name":"@","x":{"@":"@"}}""")]
    [InlineData("""{"type":["@"],"id":"o1"}""")]
    [InlineData("""{"id":"@","@":"@","@":"@"}""")]
    [InlineData("""{"type":"person","id":"p1","name":"S","@":"@","x-own-@":["@",{"@":1,"@":2}]}""")]
    [InlineData("""{"type":"person","id":"p1","name":"@","name":"@","address":{"@":"@","@":1}}""")]
    [InlineData("""{"type":"person","id":"p1","name":"@" @""")]
    [InlineData("\"@\"")]
    [InlineData("@")]
    [InlineData("""{"type":"end","records":"@","sha256":"@","@":"@"}""")]
    [InlineData("""{"type":"bundle","schema":"@","id":"@","village":"@","profile":"@","purpose":"@","producer":"@"}""")]
    public void A_line_of_any_kind_stays_out_of_findings_and_of_print(string line)
    {
        string marked = line.Replace("@", Marker, StringComparison.Ordinal);
        foreach (byte[] file in new[] { Files.Of(marked), Files.Of(Files.Opening("exchange"), marked, Files.Siti) })
        {
            List<BundleReading> readings = Reads.All(file);
            Assert.Contains(readings, reading => reading.Problems.Count > 0);
            Assert.All(readings, AssertSilent);
        }
    }

    [Theory]
    [InlineData("5203084708959001")]
    [InlineData("52.03.08.470895.9001")]
    [InlineData("+62 812-3456-7890")]
    [InlineData("Siti Aminah")]
    public void A_number_or_a_name_in_the_place_of_a_member_name_is_not_told(string name)
    {
        string line = $$"""{"type":"person","id":"p1","{{name}}":1,"address":{"{{name}}":1} }""";
        BundleReading reading = Reads.One(Files.Bundle("exchange", line));
        Assert.Equal(2, reading.Problems.Count(problem => problem.Code.Text == "XCH-006"));
        Assert.All(reading.Problems.ToArray(), problem => Assert.DoesNotContain(name, Told(problem), StringComparison.Ordinal));
    }

    private static void AssertSilent(BundleReading reading)
    {
        foreach (Finding finding in reading.Problems)
        {
            Assert.DoesNotContain("ahasia", Told(finding), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("9001", Told(finding), StringComparison.Ordinal);
        }

        AssertPrintsNothing(reading);
        if (reading.Register is { } register)
        {
            AssertPrintsNothing(register);
        }
    }

    private static string Told(Finding finding) => string.Join(
        "|",
        [
            finding.ToString(),
            finding.MessageIn(Language.Indonesian),
            finding.MessageIn(Language.English),
            finding.Pointer,
            finding.Bundle,
            finding.Record?.ToString(),
            .. finding.Parameters.Select(parameter => $"{parameter}{parameter.Name}{parameter.Value}"),
            .. finding.Parameters.Select(parameter => parameter.In(Language.Indonesian) + parameter.In(Language.English)),
        ]);

    /// <summary>Prints an object and whatever it holds; plain texts excepted, which are themselves.</summary>
    private static void AssertPrintsNothing(object value, int depth = 0)
    {
        Assert.DoesNotContain("ahasia", value.ToString(), StringComparison.OrdinalIgnoreCase);
        Type type = value.GetType();
        if (depth > 12 || type.IsEnum || type.Namespace?.StartsWith("Desmigratif", StringComparison.Ordinal) != true)
        {
            return;
        }

        if (value is IEnumerable list)
        {
            foreach (object? item in list)
            {
                AssertPrintsNothingUnlessText(item, depth);
            }

            return;
        }

        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0)
            {
                AssertPrintsNothingUnlessText(property.GetValue(value), depth);
            }
        }
    }

    private static void AssertPrintsNothingUnlessText(object? value, int depth)
    {
        if (value is not (null or string))
        {
            AssertPrintsNothing(value, depth + 1);
        }
    }

    /// <summary>An object with every member of a fact, each holding the marker in every place where a text may stand.</summary>
    private static JsonObject Filled(Type fact)
    {
        JsonObject json = new() { ["x-own-note"] = new JsonObject { [Marker] = Marker }, ["catatan"] = Marker, [Marker] = Marker };
        foreach (PropertyInfo member in Shape.MembersOf(fact))
        {
            Type type = Shape.ValueOf(member);
            JsonNode value = typeof(Fact).IsAssignableFrom(type) ? Filled(type) : JsonValue.Create(Marker);
            json[Shape.NameOf(member)] = Shape.IsList(member) ? new JsonArray(value, Marker, 7) : value;
        }

        return json;
    }
}
