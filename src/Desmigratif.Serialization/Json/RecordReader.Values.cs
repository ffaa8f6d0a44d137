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
            return Encoding.UTF8.GetString(utf8);
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

        if (isNumber && Text8.IsScientific(utf8))
        {
            scratch.Report(ReadingRules.NumberIsNotScientific, member, Start);
        }

        return Encoding.UTF8.GetString(utf8);
    }

    public PersonalText? PersonalText(string member, ref List<UnknownMember>? unknown, bool isNumber = false) =>
        Text(member, ref unknown, isNumber);

    public PersonalName? PersonalName(string member, ref List<UnknownMember>? unknown) => Text(member, ref unknown);

    public Written<T>? Written<T>(string member, ref List<UnknownMember>? unknown, bool isNumber = false, ReadingRule? fault = null)
        where T : class, ISpanParsable<T>
    {
        if (Text(member, ref unknown, isNumber) is not { } text)
        {
            return null;
        }

        Written<T> written = new(text);
        if (fault is not null && written.Value is null)
        {
            scratch.Report(fault, member, Start);
        }

        return written;
    }

    public T? Code<T>(string member, ref List<UnknownMember>? unknown, ReadingRule? fault = null)
        where T : Code, ICode<T>
    {
        if (!NextText(member, ref unknown, out ReadOnlySpan<byte> utf8))
        {
            return null;
        }

        if (!T.List.TryFind(utf8, out T? code))
        {
            scratch.Report(fault ?? ReadingRules.CodeIsKnown, member, Start);
            code = T.List.Of(utf8);
        }

        return code;
    }

    public LocalDate? Date(string member, ref List<UnknownMember>? unknown)
    {
        if (!NextText(member, ref unknown, out ReadOnlySpan<byte> utf8))
        {
            return null;
        }

        if (Text8.TryDate(utf8, out LocalDate date))
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
        json.Read();
        switch (json.TokenType)
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
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (json.TokenType == JsonTokenType.Number && (json.TryGetInt32(out int value) || TryWhole(out value)))
        {
            return value;
        }

        WrongType(member, Expected.Integer, ref unknown);
        return null;
    }

    public decimal? Decimal(string member, ref List<UnknownMember>? unknown)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (json.TokenType == JsonTokenType.Number && json.TryGetDecimal(out decimal value))
        {
            return value;
        }

        WrongType(member, Expected.Number, ref unknown);
        return null;
    }

    public double? Double(string member, ref List<UnknownMember>? unknown)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (json.TokenType == JsonTokenType.Number && json.TryGetDouble(out double value) && double.IsFinite(value))
        {
            return value;
        }

        WrongType(member, Expected.Number, ref unknown);
        return null;
    }

    public Rupiah? Rupiah(string member, ref List<UnknownMember>? unknown, bool mayBeNegative = false)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (json.TokenType == JsonTokenType.Number && json.TryGetInt64(out long value) && (value >= 0 || mayBeNegative))
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
        if (json.ValueSpan.Length > MaxExactNumber || !json.TryGetDecimal(out decimal number) || !decimal.IsInteger(number)
            || number is < int.MinValue or > int.MaxValue
            || (number == 0 && json.ValueSpan.ContainsAnyInRange((byte)'1', (byte)'9')))
        {
            return false;
        }

        value = (int)number;
        return true;
    }

    /// <summary>Goes to a text. False for null, the empty text, and a value that is no text and was kept unread.</summary>
    private bool NextText(string member, ref List<UnknownMember>? unknown, out ReadOnlySpan<byte> utf8)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.String)
        {
            if (TryUnescape(out utf8))
            {
                return !utf8.IsEmpty;
            }

            Unreadable(ReadingRules.FileIsUtf8, member, ref unknown);
            return false;
        }

        utf8 = default;
        if (json.TokenType != JsonTokenType.Null)
        {
            WrongType(member, Expected.Text, ref unknown);
        }

        return false;
    }
}
