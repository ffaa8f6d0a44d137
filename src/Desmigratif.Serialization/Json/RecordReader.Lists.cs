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
    private delegate bool TryElement<TBy, T>(TBy by, ReadOnlySpan<byte> utf8, out T value, out ReadingRule? fault);

    public EquatableArray<T> Facts<T>(string member, ref List<UnknownMember>? unknown, ReadFact<T> read, Func<UnknownMembers, T> keep)
        where T : Fact
    {
        if (!NextArray(member, ref unknown))
        {
            return default;
        }

        Gathered<T> facts = default;
        int sinceList = scratch.Problems.Count;
        while (tokens.NextElement())
        {
            int since = scratch.Problems.Count;
            if (tokens.Type == JsonTokenType.StartObject)
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

            scratch.Under(facts.Count - 1, since);
        }

        scratch.Under(member, sinceList);
        return facts.ToEquatableArray();
    }

    public EquatableArray<T> ListCode<T>(CodeList<T> list, string member, ref List<UnknownMember>? unknown)
        where T : Code =>
        List(list, member, ref unknown, static (CodeList<T> list, ReadOnlySpan<byte> utf8, out T code, out ReadingRule? fault) =>
        {
            bool known = list.TryFind(utf8, out T? found);
            code = found ?? list.Of(utf8);
            fault = known ? null : ReadingRules.CodeIsKnown;
            return true;
        });

    public EquatableArray<string> ListText(string member, ref List<UnknownMember>? unknown) =>
        List(0, member, ref unknown, static (int _, ReadOnlySpan<byte> utf8, out string text, out ReadingRule? fault) =>
        {
            text = Text8.ToText(utf8);
            fault = null;
            return true;
        });

    public EquatableArray<Reference<T>> ListReference<T>(string member, ref List<UnknownMember>? unknown)
        where T : Fact =>
        List(0, member, ref unknown, static (int _, ReadOnlySpan<byte> utf8, out Reference<T> reference, out ReadingRule? fault) =>
        {
            bool isId = Text8.IsId(utf8);
            reference = isId ? new(Encoding.UTF8.GetString(utf8)) : default;
            fault = isId ? null : ReadingRules.IdFollowsPattern;
            return isId;
        });

    private EquatableArray<T> List<TBy, T>(TBy by, string member, ref List<UnknownMember>? unknown, TryElement<TBy, T> element)
    {
        if (!NextArray(member, ref unknown))
        {
            return default;
        }

        int start = Start;
        bool readable = true;
        Gathered<T> values = default;
        int sinceList = scratch.Problems.Count;
        for (int index = 0; tokens.NextElement(); index++)
        {
            int since = scratch.Problems.Count;
            ReadingRule? fault;
            T value = default!;
            if (tokens.Type != JsonTokenType.String)
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
                readable &= element(by, utf8, out value, out fault);
            }

            if (fault is not null)
            {
                scratch.Report(
                    fault,
                    member: null,
                    Start,
                    fault == ReadingRules.MemberHasItsJsonType ? new FindingParameter("expected", Expected.Text.English, Expected.Text) : null);
            }

            scratch.Under(index, since);
            WalkElement(index);
            values.Add(value);
        }

        scratch.Under(member, sinceList);
        if (readable)
        {
            return values.ToEquatableArray();
        }

        (unknown ??= []).Add(new UnknownMember(member, Encoding.UTF8.GetString(line[start..tokens.End])));
        return default;
    }

    private bool NextArray(string member, ref List<UnknownMember>? unknown)
    {
        tokens.NextValue();
        if (tokens.Type == JsonTokenType.StartArray)
        {
            return true;
        }

        if (tokens.Type != JsonTokenType.Null)
        {
            WrongType(member, Expected.Array, ref unknown);
        }

        return false;
    }
}
