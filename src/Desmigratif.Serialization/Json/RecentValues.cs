using System.Runtime.CompilerServices;
using System.Text;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Json;

/// <summary>
/// Values that were read lately. What stands in record after record, such as a country, an office or a hamlet, is made once and then
/// shared; a value that has meanwhile lost its place is simply made again.
/// </summary>
internal sealed class RecentValues
{
    private const int Places = 512;

    /// <summary>So many bytes a value may have to be kept: long texts seldom repeat.</summary>
    private const int LongestKept = 48;

    private readonly object?[] recent = new object?[Places];

    public string Text(ReadOnlySpan<byte> utf8)
    {
        ref object? place = ref PlaceOf(utf8);
        return place is string text && Ascii.Equals(utf8, text) ? text : Keep(ref place, Text8.ToText(utf8), utf8);
    }

    public PersonalText Personal(ReadOnlySpan<byte> utf8)
    {
        ref object? place = ref PlaceOf(utf8);
        return place is PersonalText text && Ascii.Equals(utf8, text.Reveal())
            ? text
            : Keep(ref place, new PersonalText(Text8.ToText(utf8)), utf8);
    }

    public Written<T> Written<T>(ReadOnlySpan<byte> utf8)
        where T : class, ISpanParsable<T>
    {
        ref object? place = ref PlaceOf(utf8);
        return place?.GetType() == typeof(Written<T>) && Unsafe.As<Written<T>>(place) is { } written && Ascii.Equals(utf8, written.Text)
            ? written
            : Keep(ref place, new Written<T>(Text8.ToText(utf8)), utf8);
    }

    private static T Keep<T>(ref object? place, T value, ReadOnlySpan<byte> utf8)
        where T : class
    {
        if (utf8.Length <= LongestKept)
        {
            place = value;
        }

        return value;
    }

    private ref object? PlaceOf(ReadOnlySpan<byte> utf8)
    {
        uint mark = (uint)utf8.Length ^ utf8[0] ^ ((uint)utf8[utf8.Length >> 1] << 8) ^ ((uint)utf8[utf8.Length - 1] << 16);
        return ref recent[(int)((mark * 0x9E3779B1) >> 23)];
    }
}
