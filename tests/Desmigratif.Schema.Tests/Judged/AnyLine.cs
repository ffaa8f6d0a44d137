using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using Desmigratif.Schema.Tests.Declared;
using Desmigratif.Schema.Tests.Generated;
using FsCheck;
using FsCheck.Fluent;

namespace Desmigratif.Schema.Tests.Judged;

/// <summary>Draws lines of a type: sound ones, and such with a few members gone, spoilt or nobody's.</summary>
internal static class AnyLine
{
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Values of every JSON type, and around every boundary that the format has.</summary>
    private static readonly string[] Odd =
    [
        "null", "\"\"", "true", "false", "{}", "[]", "[null]", "[\"\"]", "[{}]", "[[]]", "{\"q\":1}", "\"x\"", "\" \"", "\"none\"", "[\"none\"]", "[5]",
        "0", "-0", "5", "-1", "3.0", "3e0", "30e-1", "1.5", "1e400", "-1e400", "1e30", "-1e30", "0.0000001", "79228162514264337593543950335", "1e28",
        "2147483647", "2147483648", "-2147483648", "-2147483649", "2147483647.0", "2147483647.5", "4294967296", "9007199254740991",
        "\"2024-02-29\"", "\"2023-02-29\"", "\"1900-02-29\"", "\"2000-02-29\"", "\"0000-01-01\"", "\"0001-01-01\"", "\"0004-02-29\"", "\"0000-02-29\"",
        "\"9999-12-31\"", "\"2024-04-31\"", "\"2024-13-01\"", "\"2024-00-10\"", "\"2024-01-00\"", "\"2024-1-1\"", "\"01-01-2024\"", "\"2024-01-01\\n\"",
        "\"2024-01-01 \"", "\"2024-01-01T00:00:00Z\"", "\"٢٠٢٤-٠١-٠١\"",
        "\"2026-11-21T03:00:00Z\"", "\"2026-11-21T03:00:00.123456789Z\"", "\"2026-11-21T03:00:00.1234567890Z\"", "\"2026-11-21T03:00:00.Z\"",
        "\"2026-11-21T24:00:00Z\"", "\"2026-11-21T23:59:60Z\"", "\"2026-11-21T03:00:00+07:00\"", "\"2026-11-21t03:00:00z\"", "\"2026-02-29T03:00:00Z\"",
        "\"3.21215E+15\"", "\"3,21215E+15\"", "\"3E+15\"", "\"3e-1\"", "\"3E15\"", "\".5E+15\"", "\"3.E+15\"", "\"E+15\"", "\"3.2.1E+15\"", "\"3.21215E+15 \"",
        "\"a\"", "\"-a\"", "\"a b\"", "\"a.b_c:d-e\"", "\"é\"", "\"5203084708959001\"", "\"MY\"", "\"my\"", "\"MYS\"", "\"5322\"", "\"532\"", "\"532201\"",
        "\"5322011\"", "\"court\"", "\"Pak RT\"", "\"female\"", "\"Female\"", "\"draft\"", "\"reading-writing-counting\"", "[\"reading-writing-counting\"]",
        "\"😀\"", "\"\\u0000\"", $"\"{new string('a', 64)}\"", $"\"{new string('a', 65)}\"",
    ];

    /// <summary>Whole numbers with a fraction or an exponent. How a number is spelt no schema can see, so that rupiah never meet them.</summary>
    private static readonly string[] OddlySpelt = ["3.0", "3e0", "30e-1", "1e28", "1e30", "2147483647.0"];

    private static readonly string[] Strange =
    [
        "extra", "x-own-a", "x-own-", "x--a", "x-own", "X-own-a", "x-own-\n", "x-own-a-b", "x-\n-a", "x-é-é", "", "Type", "ID", "x", "\"", "a/b",
    ];

    /// <summary>A line that follows every rule of the format under the strictest profile.</summary>
    public static Gen<JsonObject> Sound(Type line) => Object(line);

    /// <summary>A line with up to two things done to it.</summary>
    public static Gen<string> Spoilt(Type line) =>
        from sound in Object(line)
        from count in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Constant(1)), (2, Gen.Constant(2)))
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Text(Spoil(sound, count, new Random(seed)));

    /// <summary>Lines with what every profile asks for, and every odd value in one member after the other, at whatever depth.</summary>
    public static IEnumerable<string> WithEveryOddValue(Type line) => Variants(line).Select(Text);

    public static string Text(JsonNode line) => line.ToJsonString(AsWritten);

    /// <summary>Does something to a line: a member goes, gets an odd value or comes in, wherever in the line.</summary>
    public static JsonObject Spoil(JsonObject line, int times, Random random)
    {
        for (int time = 0; time < times; time++)
        {
            JsonNode[] places = [.. Places(line)];
            switch (places[random.Next(places.Length)])
            {
                case JsonArray list:
                    Put(list, random);
                    break;
                case JsonObject place when random.Next(4) == 0:
                    place[Strange[random.Next(Strange.Length)]] = OddValue(random);
                    break;
                case JsonObject { Count: > 0 } place:
                    string name = place.ElementAt(random.Next(place.Count)).Key;
                    if (random.Next(4) == 0)
                    {
                        place.Remove(name);
                    }
                    else
                    {
                        place[name] = OddValue(random, isRupiah: name.EndsWith("Rp", StringComparison.Ordinal));
                    }

                    break;
            }
        }

        return line;
    }

    private static void Put(JsonArray list, Random random)
    {
        if (list.Count > 0 && random.Next(2) == 0)
        {
            list[random.Next(list.Count)] = OddValue(random);
        }
        else
        {
            list.Add(OddValue(random));
        }
    }

    private static JsonNode? OddValue(Random random, bool isRupiah = false)
    {
        string value;
        do
        {
            value = Odd[random.Next(Odd.Length)];
        }
        while (isRupiah && OddlySpelt.Contains(value));
        return JsonNode.Parse(value);
    }

    private static IEnumerable<JsonNode> Places(JsonNode? node) => node switch
    {
        JsonObject place => place.SelectMany(member => Places(member.Value)).Prepend(place),
        JsonArray list => list.SelectMany(Places).Prepend(list),
        _ => [],
    };

    private static IEnumerable<JsonObject> Variants(Type fact)
    {
        string bare = Text(Bare(fact));
        yield return With("x-own-a", JsonNode.Parse("[{}]"));
        foreach (Member member in Format.MembersOf(fact))
        {
            yield return With(member.Name, value: null, remove: true);
            foreach (string odd in Odd.Where(odd => member.Form != MemberForm.Rupiah || !OddlySpelt.Contains(odd)))
            {
                yield return With(member.Name, JsonNode.Parse(odd));
                if (member.IsList)
                {
                    yield return With(member.Name, new JsonArray(JsonNode.Parse(odd)));
                }
            }

            foreach (JsonObject inner in member.Form == MemberForm.Fact ? Variants(member.Value) : [])
            {
                yield return With(member.Name, member.IsList ? new JsonArray(inner) : inner);
            }
        }

        foreach (string name in Strange)
        {
            yield return With(name, 1);
        }

        JsonObject With(string name, JsonNode? value, bool remove = false)
        {
            JsonObject line = (JsonObject)JsonNode.Parse(bare)!;
            line[name] = value;
            if (remove)
            {
                line.Remove(name);
            }

            return line;
        }
    }

    /// <summary>What is asked for by any profile, and nothing else.</summary>
    private static JsonObject Bare(Type fact)
    {
        Member[] asked = [.. Format.MembersOf(fact).Where(member => member.AskedFrom is not null)];
        return Made(Format.WordOf(fact), asked, [.. asked.Select(member => MemberValue(member).Sample(1, 1).Single())], own: false);
    }

    private static Gen<JsonObject> Object(Type fact)
    {
        Member[] members = [.. Format.MembersOf(fact)];
        return
            from values in Gen.CollectToArray(members.Select(member =>
                member.AskedFrom is null ? Gen.Frequency((1, Gen.Constant<JsonNode?>(null)), (2, MemberValue(member))) : MemberValue(member)))
            from own in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
            select Made(Format.WordOf(fact), members, values, own);
    }

    private static JsonObject Made(string? word, Member[] members, JsonNode?[] values, bool own)
    {
        JsonObject made = [];
        if (word is not null)
        {
            made["type"] = word;
        }

        foreach ((Member member, JsonNode? value) in members.Zip(values))
        {
            if (value is not null)
            {
                made[member.Name] = value;
            }
        }

        if (own)
        {
            made["x-opensid-id"] = JsonNode.Parse("{\"any\":[1,null]}");
        }

        return made;
    }

    private static Gen<JsonNode?> MemberValue(Member member) =>
        member.IsList
            ? Gen.Choose(1, 2).SelectMany(count => Value(member).ArrayOf(count)).Select(JsonNode? (items) => new JsonArray([.. items]))
            : Value(member);

    private static Gen<JsonNode?> Value(Member member) => member.Form switch
    {
        MemberForm.Id or MemberForm.Reference => Raw("\"p1\"", "\"A.b_c:d-e\""),
        MemberForm.Text => member.IsNumberText ? Raw("\"A 123456\"", "\"8E2\"") : Raw("\"Anjani\"", "\"ditulis \\\"apa adanya\\\"\"", "\" \"", "\"3E+15\""),
        MemberForm.Written => member.Value.Name switch
        {
            nameof(CountryCode) => Raw("\"MY\"", "\"HK\""),
            nameof(OccupationCode) => Raw("\"5322\"", "\"532201\""),
            "Decider" => Raw("\"court\"", "\"p1\""),
            _ => Raw("\"5203084708959001\"", "\"5203082001\"", "\"2026-03\"", "\"apa saja\""),
        },
        MemberForm.Code when member.Name == "profile" => Raw("\"draft\"", "\"submit\"", "\"exchange\""),
        MemberForm.Code => Gen.Elements(CodeLists.CodesOf(member.Value).Select(code => code.Text).ToArray()).Select(JsonNode? (text) => JsonValue.Create(text)),
        MemberForm.Date => Raw("\"2024-02-29\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"1995-08-07\""),
        MemberForm.Instant => Raw("\"2026-11-21T03:00:00Z\"", "\"0001-01-01T00:00:00.5Z\""),
        MemberForm.Truth => Raw("true", "false"),
        MemberForm.Integer => Raw("0", "-1", "12", "3.0", "3e0", "2147483647", "-2147483648"),
        MemberForm.Decimal => Raw("0", "1.50", "-2.5", "1e3", "0.1"),
        MemberForm.Double => Raw("0", "-8.65", "116.123456789", "1e-7"),
        MemberForm.Rupiah => Raw("0", "37500", "9007199254740991"),
        MemberForm.Fact => Object(member.Value).Select(JsonNode? (value) => value),
        _ => throw new NotSupportedException(member.Form.ToString()),
    };

    private static Gen<JsonNode?> Raw(params string[] json) => Gen.Elements(json).Select(text => JsonNode.Parse(text));
}
