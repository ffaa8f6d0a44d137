using System.Text;
using System.Text.Json;
using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Serialization.Json;

/// <summary>The generated writers, one method for each fact of the domain, and what they share.</summary>
internal static partial class JsonWriters
{
    private delegate int IndexOfMember(ReadOnlySpan<byte> name);

    /// <summary>A value that was written where an object is expected is written back in its place.</summary>
    private static bool WriteReplaced(Utf8JsonWriter writer, UnknownMembers unknown)
    {
        if (unknown.IsEmpty || unknown[""] is not { } json)
        {
            return false;
        }

        writer.WriteRawValue(json, skipInputValidation: true);
        return true;
    }

    /// <summary>Kept members follow the known ones; one whose place a readable value has taken meanwhile is left out.</summary>
    private static void WriteUnknown(Utf8JsonWriter writer, UnknownMembers unknown, ulong written, IndexOfMember indexOf)
    {
        foreach (UnknownMember member in unknown.Members)
        {
            int index = indexOf(Encoding.UTF8.GetBytes(member.Name));
            if (index < 0 || (written & (1UL << index)) == 0)
            {
                writer.WritePropertyName(member.Name);
                writer.WriteRawValue(member.Json, skipInputValidation: true);
            }
        }
    }

    private static void WriteDate(Utf8JsonWriter writer, LocalDate date)
    {
        Span<byte> text = stackalloc byte[10];
        Digits(text[..4], date.Year);
        text[4] = (byte)'-';
        Digits(text.Slice(5, 2), date.Month);
        text[7] = (byte)'-';
        Digits(text.Slice(8, 2), date.Day);
        writer.WriteStringValue(text);
    }

    private static void WriteInstant(Utf8JsonWriter writer, Instant instant) =>
        writer.WriteStringValue(NodaTime.Text.InstantPattern.ExtendedIso.Format(instant));

    private static void Digits(Span<byte> text, int number)
    {
        for (int place = text.Length - 1; place >= 0; place--)
        {
            text[place] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}
