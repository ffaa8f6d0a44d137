using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Desmigratif.Benchmarks.SourceGenerated;

/// <summary>Days, read and written in UTF-8 without making a string.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ReadOnlySpan<byte> text = reader.ValueSpan;
        return text.Length == 10 && text[4] == '-' && text[7] == '-'
            ? new LocalDate(Number(text[..4]), Number(text.Slice(5, 2)), Number(text.Slice(8, 2)))
            : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[10];
        Utf8Formatter.TryFormat(value.Year, text, out _, new StandardFormat('D', 4));
        text[4] = (byte)'-';
        Utf8Formatter.TryFormat(value.Month, text[5..], out _, new StandardFormat('D', 2));
        text[7] = (byte)'-';
        Utf8Formatter.TryFormat(value.Day, text[8..], out _, new StandardFormat('D', 2));
        writer.WriteStringValue(text);
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        int number = 0;
        foreach (byte digit in digits)
        {
            number = digit is >= (byte)'0' and <= (byte)'9' ? (number * 10) + digit - '0' : throw new JsonException();
        }

        return number;
    }
}
