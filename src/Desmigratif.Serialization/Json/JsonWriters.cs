using System.Text;
using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Serialization.Json;

/// <summary>The generated writers, one method for each fact of the domain, and what they share.</summary>
internal static partial class JsonWriters
{
    /// <summary>No known member has a longer name, in bytes.</summary>
    private const int LongestName = 64;

    private delegate int IndexOfMember(ReadOnlySpan<byte> name);

    /// <summary>JSON without line breaks. What was read has none.</summary>
    internal static string OnOneLine(string json) => json.Contains('\n') ? json.Replace('\n', ' ') : json;

    /// <summary>Whether a value stood in the place of an object.</summary>
    private static bool IsReplaced(UnknownMembers unknown) => !unknown.IsEmpty && unknown.Members[0].Name is null;

    /// <summary>Writes back a value that stood in the place of an object, unless the fact states something meanwhile.</summary>
    private static bool WriteReplaced(LineWriter writer, Fact fact, Fact empty)
    {
        if (!fact.Equals(empty))
        {
            return false;
        }

        WriteRaw(writer, fact.UnknownMembers.Members[0].Json);
        return true;
    }

    /// <summary>Kept members follow the known ones; one whose place a readable value has taken meanwhile is left out.</summary>
    private static void WriteUnknown(LineWriter writer, UnknownMembers unknown, ulong written, IndexOfMember indexOf)
    {
        Span<byte> utf8 = stackalloc byte[LongestName];
        foreach (UnknownMember member in unknown.Members)
        {
            int index = Encoding.UTF8.TryGetBytes(member.Name, utf8, out int length) ? indexOf(utf8[..length]) : -1;
            if (member.Name is null || (index >= 0 && (written & (1UL << index)) != 0))
            {
                continue;
            }

            if (HalfCharacters.MayBeIn(member.Name))
            {
                writer.NextElement();
                writer.Raw($"{HalfCharacters.Escape(member.Name)}:");
                WriteRaw(writer, member.Json);
            }
            else
            {
                writer.OtherName(member.Name);
                WriteRaw(writer, member.Json);
            }
        }
    }

    /// <summary>Writes JSON as it is; line breaks in it, which can only be white space, may not break the line.</summary>
    private static void WriteRaw(LineWriter writer, string json) =>
        writer.Raw(OnOneLine(json));

    /// <summary>The day in the Gregorian calendar, whatever calendar it was given in.</summary>
    private static void WriteDate(LineWriter writer, LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            date = date.WithCalendar(CalendarSystem.Iso);
        }

        Span<byte> text = stackalloc byte[10];
        Digits(text[..4], date.Year);
        text[4] = (byte)'-';
        Digits(text.Slice(5, 2), date.Month);
        text[7] = (byte)'-';
        Digits(text.Slice(8, 2), date.Day);
        writer.PlainText(text);
    }

    /// <summary>RFC 3339 in UTC, with as many decimals of the second as there are.</summary>
    private static void WriteInstant(LineWriter writer, Instant instant)
    {
        LocalDateTime utc = instant.InUtc().LocalDateTime;
        Span<byte> text = stackalloc byte[30];
        "0000-00-00T00:00:00.000000000"u8.CopyTo(text);
        Digits(text[..4], utc.Year);
        Digits(text.Slice(5, 2), utc.Month);
        Digits(text.Slice(8, 2), utc.Day);
        Digits(text.Slice(11, 2), utc.Hour);
        Digits(text.Slice(14, 2), utc.Minute);
        Digits(text.Slice(17, 2), utc.Second);
        Digits(text.Slice(20, 9), utc.NanosecondOfSecond);
        int end = utc.NanosecondOfSecond == 0 ? 19 : text[..29].LastIndexOfAnyExcept((byte)'0') + 1;
        text[end++] = (byte)'Z';
        writer.PlainText(text[..end]);
    }

    private static void Digits(Span<byte> text, int number)
    {
        for (int place = text.Length - 1; place >= 0; place--)
        {
            text[place] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}
