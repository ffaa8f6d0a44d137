using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Desmigratif.Domain.People;
using Desmigratif.Serialization.Tests.Samples;

namespace Desmigratif.Serialization.Tests.Properties;

/// <summary>
/// A line is taken exactly when <see cref="Utf8JsonReader"/> takes it as one object. The cases are drawn from fixed seeds: a failure
/// shows its line.
/// </summary>
public sealed class JsonGrammarProperties
{
    private const int MaxDepth = 32;

    private const string Line =
        """{"type":"person","id":"p1","name":"Siti \"S\" Amin\u00e2h","location":{"lat":-8.65,"lng":1.1653e2},"phone":null,"x-own-a":[1,-0,2.5E+3,true,false,[],{}],"b":"\ud83d\ude00\/\\\b\f\n\r\t","mother":{"name":"Inaq","c":[[{"d":0}]]}}""";

    private const string InOrder =
        """{"type":"person","id":"p1","nik":"5203084708959001","name":"Siti Aminah","sex":"female","birthDate":"1995-08-07","religion":"islam","maritalStatus":"married","address":{"hamlet":"Dusun Timur","rw":"003"},"location":{"lat":-8.65,"lng":116.53},"phone":"+6281234567890","mother":{"person":"p2","name":"Inaq"},"x-own-a":1,"x-own-b":2}""";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly string[] Splinters =
    [
        "\"", "\\", "{", "}", "[", "]", ":", ",", " ", "\t", "\r", "\0", "\u001f", "\u007f", "é", "\\u", "\\u12", "\\u12G4", "\\x", "\\\"", "0", "00", "-", "+",
        ".", "1.", ".5", "1e", "1E5", "-1", "tru", "true", "nul", "null", "NaN", "/**/", "//", "'", "{}", "[]", "\"a\":1,", ",\"a\":", "[[[[[[[[[[[[[[[[",
    ];

    [Theory]
    [InlineData(" {\"type\":\"person\",\"id\":\"p1\",\"name\":\"S\"}")]
    [InlineData("{\"type\":\"person\",\"id\":\"p1\",\"name\":\"S\"} ")]
    [InlineData("{\"type\":\"person\",\"id\":\"p1\",\"name\":\"S\"},")]
    [InlineData("{\"type\":\"person\",\"id\":\"p1\",\"name\":\"S\",}")]
    [InlineData("{\"type\":\"person\",,\"id\":\"p1\",\"name\":\"S\"}")]
    [InlineData("{,\"type\":\"person\",\"id\":\"p1\",\"name\":\"S\"}")]
    [InlineData("{\"type\":\"person\"{\"id\":\"p1\",\"name\":\"S\"}")]
    [InlineData("{\"type\":\"person\" \"id\":\"p1\",\"name\":\"S\"}")]
    [InlineData("{\"type\":\"person\",\"id\":\"p1\",\"name\":\"S")]
    [InlineData("{\"type\":\"person\",\"id\":\"p1\",\"name\":\"S\\")]
    [InlineData("{\"type\":\"person\",\"id\":\"p1\",\"name\":\"S\\u00")]
    [InlineData("{\"type\":\"person\",\"id\":\"p1\",\"name\":")]
    [InlineData("{\"type\":\"person\",\"id\":\"p1\",\"name\"")]
    [InlineData("{\"type\":\"person\",\"id\":\"p1\",\"name\":\"S\",\"mother\":{]}")]
    [InlineData("{\"type\":\"person\",\"id\":\"p1\",\"name\":\"S\",\"x-a-b\":[}]}")]
    [InlineData("{\"type\":\"person\",\"id\":\"p1\",\"name\":\"S\",\"x-a-b\":[1,]}")]
    [InlineData("{\"type\":\"person\",\"id\":\"p1\",\"name\":\"S\",\"x-a-b\":nulll}")]
    [InlineData("{\"type\":\"person\",\"id\":\"p1\",\"name\":\"S\",\"x-a-b\":01}")]
    [InlineData("{\"type\":\"person\",\"id\":\"p1\",\"name\":\"S\",\"x-a-b\":1}{")]
    public void A_line_written_oddly_is_taken_exactly_when_it_is_one_object(string line) => Check(Encoding.UTF8.GetBytes(line));

    [Theory]
    [InlineData(MaxDepth - 1)]
    [InlineData(MaxDepth)]
    public void A_line_nested_deeply_is_taken_exactly_when_it_is_not_too_deep(int arrays) =>
        Check(Encoding.UTF8.GetBytes($$"""{"type":"person","id":"p1","name":"S","x-a-b":{{new string('[', arrays)}}{{new string(']', arrays)}}}"""));

    [Fact]
    public void A_line_cut_anywhere_is_taken_exactly_when_it_is_one_object()
    {
        byte[] line = Encoding.UTF8.GetBytes(Line);
        for (int length = 1; length <= line.Length; length++)
        {
            Check(line[..length]);
        }
    }

    [Fact]
    public void A_line_with_a_few_bytes_changed_is_taken_exactly_when_it_is_one_object()
    {
        for (int seed = 0; seed < 20_000; seed++)
        {
            Random random = new(seed);
            StringBuilder line = new(Line);
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                Change(line, random);
            }

            Check(Encoding.UTF8.GetBytes(line.ToString()));
        }
    }

    [Fact]
    public void A_record_reads_the_same_in_any_order_of_its_members_and_with_any_blanks()
    {
        Person inOrder = Reads.Record<Person>(InOrder);
        for (int seed = 0; seed < 200; seed++)
        {
            string shuffled = Shuffled(InOrder, new Random(seed)).ToJsonString(Indented).Replace('\n', seed % 2 == 0 ? ' ' : '\t');
            Person read = Reads.Record<Person>(shuffled);
            Assert.Equal(inOrder with { UnknownMembers = default }, read with { UnknownMembers = default });
            Assert.Equal(2, read.UnknownMembers.Members.Count);
        }
    }

    private static JsonObject Shuffled(string line, Random random)
    {
        KeyValuePair<string, JsonNode?>[] members = [.. JsonNode.Parse(line)!.AsObject()];
        random.Shuffle(members);
        JsonObject shuffled = [];
        foreach ((string name, JsonNode? value) in members)
        {
            shuffled.Add(name, value?.DeepClone());
        }

        return shuffled;
    }

    private static void Change(StringBuilder line, Random random)
    {
        int at = random.Next(line.Length);
        switch (random.Next(3))
        {
            case 0:
                line[at] = (char)random.Next(0x20, 0x7f);
                break;
            case 1:
                line.Remove(at, int.Min(line.Length - at, random.Next(1, 4)));
                break;
            default:
                line.Insert(at, Splinters[random.Next(Splinters.Length)]);
                break;
        }
    }

    private static void Check(byte[] line)
    {
        Assert.True(Utf8.IsValid(line));
        string[] problems = Reads.Problems(Files.Closed([.. Files.Of(Files.Opening()), .. line, (byte)'\n']));
        bool isRefused = problems.Any(problem => problem.StartsWith("XCH-001 ", StringComparison.Ordinal) || problem.StartsWith("XCH-004 ", StringComparison.Ordinal));
        Assert.True(isRefused != IsOneObject(line), Encoding.UTF8.GetString(line));
    }

    private static bool IsOneObject(byte[] line)
    {
        Utf8JsonReader json = new(line, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            bool isObject = json.Read() && json.TokenType == JsonTokenType.StartObject;
            while (json.Read())
            {
            }

            return isObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
