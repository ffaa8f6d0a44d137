using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace Desmigratif.Serialization.Json;

/// <content>Names and texts: sixteen bytes at a time, as most of them end within the first sixteen.</content>
internal ref partial struct LineTokens
{
    /// <summary>Reads a name or text; the opening quote is next.</summary>
    private void Text(JsonTokenType type)
    {
        Type = type;
        IsEscaped = false;
        Start = at;
        valueStart = at + 1;
        int end = valueStart + Plain(line[valueStart..]);
        if ((uint)end >= (uint)line.Length || line[end] != '"')
        {
            end = EndOfEscaped(end);
        }

        valueLength = end - valueStart;
        at = end + 1;
    }

    /// <summary>How many bytes of a text stand before its end, an escape or a byte that may not stand in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Plain(ReadOnlySpan<byte> text)
    {
        int count = 0;
        while (count + Vector128<byte>.Count <= text.Length)
        {
            Vector128<byte> block = Vector128.Create(text.Slice(count, Vector128<byte>.Count));
            Vector128<byte> special = Vector128.Equals(block, Vector128.Create((byte)'"'))
                | Vector128.Equals(block, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(block, Vector128.Create((byte)' '));
            uint mask = special.ExtractMostSignificantBits();
            if (mask != 0)
            {
                return count + BitOperations.TrailingZeroCount(mask);
            }

            count += Vector128<byte>.Count;
        }

        while (count < text.Length && text[count] is >= (byte)' ' and not ((byte)'"' or (byte)'\\'))
        {
            count++;
        }

        return count;
    }

    /// <summary>Where a text ends that holds escapes; every one is looked at.</summary>
    private int EndOfEscaped(int end)
    {
        IsEscaped = true;
        while (end < line.Length && line[end] == '\\')
        {
            byte escaped = end + 1 < line.Length ? line[end + 1] : (byte)0;
            end += 2;
            if (escaped == 'u')
            {
                for (int digit = 0; digit < 4; digit++, end++)
                {
                    if (end >= line.Length || !char.IsAsciiHexDigit((char)line[end]))
                    {
                        Refuse();
                    }
                }
            }
            else if (!"\"\\/bfnrt"u8.Contains(escaped))
            {
                Refuse();
            }

            end += Plain(line[end..]);
        }

        if (end >= line.Length || line[end] != '"')
        {
            Refuse();
        }

        return end;
    }
}
