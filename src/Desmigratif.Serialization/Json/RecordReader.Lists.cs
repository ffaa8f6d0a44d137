using System.Text;
using System.Text.Json;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Serialization.Json;

/// <summary>Reads one object into a fact.</summary>
/// <typeparam name="T">The type of the fact.</typeparam>
internal delegate T ReadFact<out T>(ref RecordReader reader)
    where T : Fact;

/// <content>
/// Lists. A list of objects keeps its places: an element that is no object stands there as an empty fact that holds it. A list of
/// plain values is read whole or, if one element cannot be read, kept whole and unread.
/// </content>
internal ref partial struct RecordReader
{
    private delegate bool TryElement<T>(ReadOnlySpan<byte> utf8, out T value, out ReadingRule? fault);

    public EquatableArray<T> Facts<T>(string member, ref List<UnknownMember>? unknown, ReadFact<T> read, Func<UnknownMembers, T> keep)
        where T : Fact
    {
        if (!NextArray(member, ref unknown))
        {
            return default;
        }

        Gathered<T> facts = default;
        scratch.Enter(member);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            scratch.Enter(facts.Count);
            if (json.TokenType == JsonTokenType.StartObject)
            {
                facts.Add(read(ref this));
            }
            else
            {
                List<UnknownMember>? raw = null;
                scratch.Report(
                    ReadingRules.MemberHasItsJsonType,
                    member: null,
                    Start,
                    new FindingParameter("expected", Expected.Object.English, Expected.Object));
                Keep(name: null, "", ref raw);
                facts.Add(keep(Bag(raw)));
            }

            scratch.Leave();
        }

        scratch.Leave();
        return facts.ToEquatableArray();
    }

    public EquatableArray<T> ListCode<T>(string member, ref List<UnknownMember>? unknown)
        where T : Code, ICode<T> =>
        List(member, ref unknown, static (ReadOnlySpan<byte> utf8, out T code, out ReadingRule? fault) =>
        {
            bool known = T.List.TryFind(utf8, out T? found);
            code = found ?? T.List.Of(utf8);
            fault = known ? null : ReadingRules.CodeIsKnown;
            return true;
        });

    public EquatableArray<string> ListText(string member, ref List<UnknownMember>? unknown) =>
        List(member, ref unknown, static (ReadOnlySpan<byte> utf8, out string text, out ReadingRule? fault) =>
        {
            text = Encoding.UTF8.GetString(utf8);
            fault = null;
            return true;
        });

    public EquatableArray<Reference<T>> ListReference<T>(string member, ref List<UnknownMember>? unknown)
        where T : Fact =>
        List(member, ref unknown, static (ReadOnlySpan<byte> utf8, out Reference<T> reference, out ReadingRule? fault) =>
        {
            bool isId = Text8.IsId(utf8);
            reference = isId ? new(Encoding.UTF8.GetString(utf8)) : default;
            fault = isId ? null : ReadingRules.IdFollowsPattern;
            return isId;
        });

    private EquatableArray<T> List<T>(string member, ref List<UnknownMember>? unknown, TryElement<T> element)
    {
        if (!NextArray(member, ref unknown))
        {
            return default;
        }

        int start = Start;
        bool readable = true;
        Gathered<T> values = default;
        scratch.Enter(member);
        for (int index = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; index++)
        {
            scratch.Enter(index);
            ReadingRule? fault;
            T value = default!;
            if (json.TokenType != JsonTokenType.String)
            {
                fault = ReadingRules.MemberHasItsJsonType;
                readable = false;
            }
            else if (!TryUnescape(out ReadOnlySpan<byte> utf8))
            {
                fault = ReadingRules.FileIsUtf8;
                readable = false;
            }
            else
            {
                readable &= element(utf8, out value, out fault);
            }

            if (fault is not null)
            {
                scratch.Report(
                    fault,
                    member: null,
                    Start,
                    fault == ReadingRules.MemberHasItsJsonType ? new FindingParameter("expected", Expected.Text.English, Expected.Text) : null);
            }

            scratch.Leave();
            Walk(index.ToString(System.Globalization.CultureInfo.InvariantCulture));
            values.Add(value);
        }

        scratch.Leave();
        if (readable)
        {
            return values.ToEquatableArray();
        }

        (unknown ??= []).Add(new UnknownMember(member, Encoding.UTF8.GetString(line[start..(int)json.BytesConsumed])));
        return default;
    }

    private bool NextArray(string member, ref List<UnknownMember>? unknown)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.StartArray)
        {
            return true;
        }

        if (json.TokenType != JsonTokenType.Null)
        {
            WrongType(member, Expected.Array, ref unknown);
        }

        return false;
    }
}
