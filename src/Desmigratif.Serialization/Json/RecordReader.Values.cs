using System.Text;
using System.Text.Json;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Reading;
using NodaTime;

namespace Desmigratif.Serialization.Json;

/// <content>Single values. An absent value, null and the empty text read as nothing.</content>
internal ref partial struct RecordReader
{
    /// <summary>So many characters of a number are read without rounding, unless it comes out as zero.</summary>
    private const int MaxExactNumber = 28;

    public string? Id(string member, ref List<UnknownMember>? unknown)
    {
        if (!NextText(member, ref unknown, out ReadOnlySpan<byte> utf8))
        {
            return null;
        }

        if (Text8.IsId(utf8))
        {
            return Text8.ToText(utf8);
        }

        Unreadable(ReadingRules.IdFollowsPattern, member, ref unknown);
        return null;
    }

    public Reference<T> Reference<T>(string member, ref List<UnknownMember>? unknown)
        where T : Fact => new(Id(member, ref unknown));

    public string? Text(string member, ref List<UnknownMember>? unknown, bool isNumber = false)
    {
        if (!NextText(member, ref unknown, out ReadOnlySpan<byte> utf8))
        {
            return null;
        }

        return isNumber ? NumberText(member, utf8) : scratch.Recent.Text(utf8);
    }

    public PersonalText? PersonalText(string member, ref List<UnknownMember>? unknown, bool isNumber = false) =>
        !NextText(member, ref unknown, out ReadOnlySpan<byte> utf8) ? null
        : isNumber ? new(NumberText(member, utf8))
        : scratch.Recent.Personal(utf8);

    public PersonalName? PersonalName(string member, ref List<UnknownMember>? unknown) =>
        NextText(member, ref unknown, out ReadOnlySpan<byte> utf8) ? new(Text8.ToText(utf8)) : null;

    public Written<T>? Written<T>(string member, ref List<UnknownMember>? unknown, bool isNumber = false, ReadingRule? fault = null)
        where T : class, ISpanParsable<T>
    {
        if (!NextText(member, ref unknown, out ReadOnlySpan<byte> utf8))
        {
            return null;
        }

        Written<T> written = isNumber ? new(NumberText(member, utf8)) : scratch.Recent.Written<T>(utf8);
        if (fault is not null && written.Value is null)
        {
            scratch.Report(fault, member, Start);
        }

        return written;
    }

    public T? Code<T>(CodeList<T> list, string member, ref List<UnknownMember>? unknown, ReadingRule? fault = null)
        where T : Code
    {
        if (!NextText(member, ref unknown, out ReadOnlySpan<byte> utf8))
        {
            return null;
        }

        if (!list.TryFind(utf8, out T? code))
        {
            scratch.Report(fault ?? ReadingRules.CodeIsKnown, member, Start);
            code = list.Of(utf8);
        }

        return code;
    }

    public LocalDate? Date(string member, ref List<UnknownMember>? unknown)
    {
        if (tokens.TryDate(out LocalDate date))
        {
            return date;
        }

        if (!NextText(member, ref unknown, out ReadOnlySpan<byte> utf8))
        {
            return null;
        }

        if (Text8.TryDate(utf8, out date))
        {
            return date;
        }

        Unreadable(ReadingRules.DateIsInFixedForm, member, ref unknown);
        return null;
    }

    public Instant? Instant(string member, ref List<UnknownMember>? unknown)
    {
        if (!NextText(member, ref unknown, out ReadOnlySpan<byte> utf8))
        {
            return null;
        }

        if (Text8.TryInstant(utf8, out Instant instant))
        {
            return instant;
        }

        Unreadable(ReadingRules.DateIsInFixedForm, member, ref unknown);
        return null;
    }

    public bool? Truth(string member, ref List<UnknownMember>? unknown)
    {
        tokens.NextValue();
        switch (tokens.Type)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Null:
                return null;
            default:
                WrongType(member, Expected.Truth, ref unknown);
                return null;
        }
    }

    public int? Integer(string member, ref List<UnknownMember>? unknown)
    {
        if (tokens.TryDigits(out int value))
        {
            return value;
        }

        tokens.NextValue();
        if (tokens.Type == JsonTokenType.Null)
        {
            return null;
        }

        if (tokens.Type == JsonTokenType.Number && (Number().TryGetInt32(out value) || TryWhole(out value)))
        {
            return value;
        }

        WrongType(member, Expected.Integer, ref unknown);
        return null;
    }

    public decimal? Decimal(string member, ref List<UnknownMember>? unknown)
    {
        tokens.NextValue();
        if (tokens.Type == JsonTokenType.Null)
        {
            return null;
        }

        if (tokens.Type == JsonTokenType.Number && Number().TryGetDecimal(out decimal value))
        {
            return value;
        }

        WrongType(member, Expected.Number, ref unknown);
        return null;
    }

    public double? Double(string member, ref List<UnknownMember>? unknown)
    {
        tokens.NextValue();
        if (tokens.Type == JsonTokenType.Null)
        {
            return null;
        }

        if (tokens.Type == JsonTokenType.Number && Number().TryGetDouble(out double value) && double.IsFinite(value))
        {
            return value;
        }

        WrongType(member, Expected.Number, ref unknown);
        return null;
    }

    public Rupiah? Rupiah(string member, ref List<UnknownMember>? unknown, bool mayBeNegative = false)
    {
        if (tokens.TryDigits(out int plain))
        {
            return new Rupiah(plain);
        }

        tokens.NextValue();
        if (tokens.Type == JsonTokenType.Null)
        {
            return null;
        }

        if (tokens.Type == JsonTokenType.Number && Number().TryGetInt64(out long value) && (value >= 0 || mayBeNegative))
        {
            return new Rupiah(value);
        }

        Unreadable(ReadingRules.MoneyIsInFixedForm, member, ref unknown);
        return null;
    }

    /// <summary>A whole number written with a fraction or an exponent, as JSON Schema allows: <c>3.0</c>, <c>3e0</c>.</summary>
    private readonly bool TryWhole(out int value)
    {
        value = 0;
        if (tokens.Value.Length > MaxExactNumber || !Number().TryGetDecimal(out decimal number) || !decimal.IsInteger(number)
            || number is < int.MinValue or > int.MaxValue
            || (number == 0 && tokens.Value.ContainsAnyInRange((byte)'1', (byte)'9')))
        {
            return false;
        }

        value = (int)number;
        return true;
    }

    /// <summary>The text of a number, which is told where a spreadsheet has spoilt it.</summary>
    private readonly string NumberText(string member, ReadOnlySpan<byte> utf8)
    {
        if (Text8.IsScientific(utf8))
        {
            scratch.Report(ReadingRules.NumberIsNotScientific, member, Start);
        }

        return Text8.ToText(utf8);
    }

    private readonly Utf8JsonReader Number()
    {
        Utf8JsonReader number = new(tokens.Value);
        number.Read();
        return number;
    }

    /// <summary>Goes to a text. False for null, the empty text, and a value that is no text and was kept unread.</summary>
    private bool NextText(string member, ref List<UnknownMember>? unknown, out ReadOnlySpan<byte> utf8)
    {
        tokens.NextValue();
        if (tokens.Type == JsonTokenType.String)
        {
            if (!tokens.IsEscaped)
            {
                utf8 = tokens.Value;
                return !utf8.IsEmpty;
            }

            if (TryUnescape(out utf8))
            {
                return !utf8.IsEmpty;
            }

            Unreadable(ReadingRules.FileIsUtf8, member, ref unknown);
            return false;
        }

        utf8 = default;
        if (tokens.Type != JsonTokenType.Null)
        {
            WrongType(member, Expected.Text, ref unknown);
        }

        return false;
    }
}
