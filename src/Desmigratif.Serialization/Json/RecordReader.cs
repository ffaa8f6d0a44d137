using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Serialization.Json;

/// <summary>
/// One tolerant pass over the object of a line. The generated readers call it member by member; it tells every problem and keeps
/// whatever it cannot read.
/// </summary>
internal ref partial struct RecordReader
{
    /// <summary>What <see cref="Known"/> answers for the second occurrence of a member.</summary>
    public const int Duplicate = -2;

    private readonly ReadOnlySpan<byte> line;
    private readonly LineScratch scratch;
    private readonly Profile profile;
    private Utf8JsonReader json;

    /// <summary>Goes to the opening brace of the line's object.</summary>
    public RecordReader(ReadOnlySpan<byte> line, LineScratch scratch, Profile profile, int maxDepth)
    {
        this.line = line;
        this.scratch = scratch;
        this.profile = profile;
        json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = maxDepth });
        json.Read();
    }

    /// <summary>Whether the line begins with an object.</summary>
    public readonly bool IsObject => json.TokenType == JsonTokenType.StartObject;

    /// <summary>Where the value reached begins, in bytes from 0.</summary>
    public readonly int Start => (int)json.TokenStartIndex;

    /// <summary>The name of the member reached, unescaped.</summary>
    public readonly ReadOnlySpan<byte> Name => json.ValueIsEscaped ? UnescapedName() : json.ValueSpan;

    public static UnknownMembers Bag(List<UnknownMember>? unknown) => unknown is null ? default : new(unknown.ToEquatableArray());

    /// <summary>Goes to the next member of the object.</summary>
    /// <returns>Whether there is one; else the object has ended.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextMember()
    {
        json.Read();
        return json.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Reads on to the end of the line: nothing but white space may follow the object.</summary>
    public void EndLine()
    {
        while (json.Read())
        {
        }
    }

    /// <summary>Notes that a known member was met; a second occurrence is told and passed over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Known(int index, ref ulong seen)
    {
        if (index < 0)
        {
            return index;
        }

        ulong bit = 1UL << index;
        if ((seen & bit) != 0)
        {
            return PassDuplicate();
        }

        seen |= bit;
        return index;
    }

    /// <summary>Passes over the member <c>type</c>, which the container has already read.</summary>
    public void PassType(ref List<UnknownMember>? unknown)
    {
        json.Read();
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            WrongType("type", Expected.Text, ref unknown);
        }
    }

    /// <summary>Keeps a member that the record does not declare, name and value.</summary>
    public void KeepUnknown(ref List<UnknownMember>? unknown)
    {
        int start = Start;
        string name = NameText();
        string shown = LineScratch.Shown(name);
        if (scratch.Holds(unknown, name))
        {
            scratch.Report(ReadingRules.MemberStandsOnce, shown, start);
            json.Read();
            Walk(shown);
            return;
        }

        if (!HasOwner(name))
        {
            scratch.Report(ReadingRules.MemberIsKnown, shown, start);
        }

        json.Read();
        Keep(name, shown, ref unknown);
    }

    /// <summary>Tells that a member is absent that the profile asks for; not where it was written but could not be read.</summary>
    public readonly void Absent(string member, Profile askedFrom, List<UnknownMember>? unknown, int start)
    {
        if (scratch.Holds(unknown, member))
        {
            return;
        }

        if (askedFrom == Profile.Draft)
        {
            scratch.Report(ReadingRules.RequiredMemberIsPresent, member, start);
        }
        else if (profile >= askedFrom)
        {
            scratch.Report(ReadingRules.ProfileMemberIsPresent, member, start);
        }
    }

    /// <summary>Goes into an object that is the value of a member.</summary>
    /// <returns>Whether there is an object; else the value is absent or was kept unread.</returns>
    public bool EnterFact(string member, ref List<UnknownMember>? unknown)
    {
        json.Read();
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                scratch.Enter(member);
                return true;
            case JsonTokenType.Null:
                return false;
            default:
                WrongType(member, Expected.Object, ref unknown);
                return false;
        }
    }

    /// <summary>Comes out of an object, with what was read there.</summary>
    public readonly T Left<T>(T fact)
    {
        scratch.Leave();
        return fact;
    }

    private static bool HasOwner(string name) =>
        name.StartsWith("x-", StringComparison.Ordinal) && name.IndexOf('-', 2) is > 2 and int dash && dash < name.Length - 1;

    /// <summary>Tells that a value has another JSON type, and keeps it as it was written.</summary>
    private void WrongType(string member, Wording expected, ref List<UnknownMember>? unknown) =>
        Unreadable(ReadingRules.MemberHasItsJsonType, member, ref unknown, new FindingParameter("expected", expected.English, expected));

    /// <summary>Tells that a value cannot be read, and keeps it as it was written.</summary>
    private void Unreadable(ReadingRule rule, string member, ref List<UnknownMember>? unknown, FindingParameter? parameter = null)
    {
        scratch.Report(rule, member, Start, parameter);
        Keep(member, member, ref unknown);
    }

    private void Keep(string? name, string shown, ref List<UnknownMember>? unknown)
    {
        int start = Start;
        Walk(shown);
        (unknown ??= []).Add(new UnknownMember(name, Encoding.UTF8.GetString(line[start..(int)json.BytesConsumed])));
    }

    private int PassDuplicate()
    {
        string name = LineScratch.Shown(NameText());
        scratch.Report(ReadingRules.MemberStandsOnce, name, Start);
        json.Read();
        Walk(name);
        return Duplicate;
    }

    private readonly string NameText() =>
        TryUnescape(out ReadOnlySpan<byte> name) ? Encoding.UTF8.GetString(name) : HalfCharacters.Unescape(json.ValueSpan);

    private readonly ReadOnlySpan<byte> UnescapedName() => TryUnescape(out ReadOnlySpan<byte> name) ? name : json.ValueSpan;

    /// <summary>The text of the string reached, unescaped; false where an escape names half a character.</summary>
    private readonly bool TryUnescape(out ReadOnlySpan<byte> utf8)
    {
        if (!json.ValueIsEscaped)
        {
            utf8 = json.ValueSpan;
            return true;
        }

        byte[] buffer = scratch.Unescaped(json.ValueSpan.Length);
        try
        {
            utf8 = buffer.AsSpan(0, json.CopyString(buffer));
            return true;
        }
        catch (InvalidOperationException)
        {
            utf8 = default;
            return false;
        }
    }
}
