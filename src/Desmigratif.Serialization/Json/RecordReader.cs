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
    /// <summary>Added to the index of a member that is awaited; as the front of a name it cannot be, for UTF-8 has no byte 0xFF.</summary>
    private const ulong Awaited = 0xFF00;

    private readonly ReadOnlySpan<byte> line;
    private readonly LineScratch scratch;
    private readonly Profile profile;
    private LineTokens tokens;

    /// <summary>Goes to the opening brace of the line's object.</summary>
    public RecordReader(ReadOnlySpan<byte> line, LineScratch scratch, Profile profile, int maxDepth)
    {
        this.line = line;
        this.scratch = scratch;
        this.profile = profile;
        tokens = new LineTokens(line, maxDepth);
        tokens.NextValue();
    }

    /// <summary>Whether the line begins with an object.</summary>
    public readonly bool IsObject => tokens.Type == JsonTokenType.StartObject;

    /// <summary>Where the value reached begins, in bytes from 0.</summary>
    public readonly int Start => tokens.Start;

    /// <summary>The eight bytes where the next name should be.</summary>
    public readonly ulong Front => tokens.Front;

    /// <summary>The name of the member reached, unescaped.</summary>
    public readonly ReadOnlySpan<byte> Name => tokens.IsEscaped ? UnescapedName() : tokens.Value;

    public static UnknownMembers Bag(List<UnknownMember>? unknown) => unknown is null ? default : new(unknown.ToEquatableArray());

    /// <summary>Goes to the next member of the object.</summary>
    /// <returns>Whether there is one; else the object has ended.</returns>
    public bool NextMember() => tokens.NextName();

    /// <summary>Reads on to the end of the line: nothing but white space may follow the object.</summary>
    public void EndLine() => tokens.EndLine();

    /// <summary>
    /// Goes to the value of a known member if this member is the awaited one, or simply the next and not met before. Members mostly stand
    /// in the order of the format, so asking for one after the other finds nearly every name without reading it.
    /// </summary>
    /// <param name="index">The index of the member.</param>
    /// <param name="quoted">Its name in quotes, with the colon.</param>
    /// <param name="front">The first eight bytes of that.</param>
    /// <param name="mask">Which of the eight bytes there are.</param>
    /// <param name="next">What stands next: see <see cref="Front"/> and <see cref="Unmet"/>.</param>
    /// <param name="seen">The members met so far, a bit each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Meets(int index, ReadOnlySpan<byte> quoted, ulong front, ulong mask, ulong next, ulong seen) =>
        (next & mask) == front ? (seen & (1UL << index)) == 0 && tokens.TryName(quoted) : next == Awaited + (ulong)index;

    /// <summary>
    /// Deals with a member that did not meet: one that the record does not declare is kept, a second occurrence is told and passed over,
    /// one that stands out of its order is awaited.
    /// </summary>
    /// <param name="index">The index of the member reached; negative for one that is not declared.</param>
    /// <param name="seen">The members met so far, a bit each.</param>
    /// <param name="unknown">Where members are kept.</param>
    /// <returns>What stands next: the front of a name, or which member is awaited since its name was reached already.</returns>
    public ulong Unmet(int index, ulong seen, ref List<UnknownMember>? unknown)
    {
        if (index < 0)
        {
            KeepUnknown(ref unknown);
            return Front;
        }

        if ((seen & (1UL << index)) != 0)
        {
            PassDuplicate();
            return Front;
        }

        return Awaited + (ulong)index;
    }

    /// <summary>Passes over the member <c>type</c>, which the container has already read.</summary>
    public void PassType(ref List<UnknownMember>? unknown)
    {
        tokens.NextValue();
        if (tokens.Type is not (JsonTokenType.String or JsonTokenType.Null))
        {
            WrongType("type", Expected.Text, ref unknown);
        }
    }

    /// <summary>Keeps a member that the record does not declare, name and value.</summary>
    private void KeepUnknown(ref List<UnknownMember>? unknown)
    {
        int start = Start;
        string name = NameText();
        string shown = LineScratch.Shown(name);
        if (scratch.Holds(unknown, name))
        {
            scratch.Report(ReadingRules.MemberStandsOnce, shown, start);
            tokens.NextValue();
            Walk(shown);
            return;
        }

        if (!HasOwner(name))
        {
            scratch.Report(ReadingRules.MemberIsKnown, shown, start);
        }

        tokens.NextValue();
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
    /// <param name="member">The member.</param>
    /// <param name="unknown">Where members are kept.</param>
    /// <param name="since">How many problems were found before; to be given to <see cref="Left{T}"/>.</param>
    /// <returns>Whether there is an object; else the value is absent or was kept unread.</returns>
    public bool EnterFact(string member, ref List<UnknownMember>? unknown, out int since)
    {
        since = scratch.Problems.Count;
        tokens.NextValue();
        switch (tokens.Type)
        {
            case JsonTokenType.StartObject:
                return true;
            case JsonTokenType.Null:
                return false;
            default:
                WrongType(member, Expected.Object, ref unknown);
                return false;
        }
    }

    /// <summary>Comes out of an object, with what was read there.</summary>
    public readonly T Left<T>(T fact, string member, int since)
    {
        scratch.Under(member, since);
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
        (unknown ??= []).Add(new UnknownMember(name, Encoding.UTF8.GetString(line[start..tokens.End])));
    }

    private void PassDuplicate()
    {
        string name = LineScratch.Shown(NameText());
        scratch.Report(ReadingRules.MemberStandsOnce, name, Start);
        tokens.NextValue();
        Walk(name);
    }

    private readonly string NameText() =>
        TryUnescape(out ReadOnlySpan<byte> name) ? Encoding.UTF8.GetString(name) : HalfCharacters.Unescape(tokens.Value);

    private readonly ReadOnlySpan<byte> UnescapedName() => TryUnescape(out ReadOnlySpan<byte> name) ? name : tokens.Value;

    /// <summary>The text of the string reached, unescaped; false where an escape names half a character.</summary>
    private readonly bool TryUnescape(out ReadOnlySpan<byte> utf8)
    {
        if (!tokens.IsEscaped)
        {
            utf8 = tokens.Value;
            return true;
        }

        byte[] buffer = scratch.Unescaped(tokens.Value.Length);
        Utf8JsonReader quoted = new(line[tokens.Start..(tokens.Start + tokens.Value.Length + 2)]);
        quoted.Read();
        try
        {
            utf8 = buffer.AsSpan(0, quoted.CopyString(buffer));
            return true;
        }
        catch (InvalidOperationException)
        {
            utf8 = default;
            return false;
        }
    }
}
