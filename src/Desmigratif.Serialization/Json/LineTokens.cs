using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime;

namespace Desmigratif.Serialization.Json;

/// <summary>
/// The tokens of one line of JSON (RFC 8259), for a caller that knows where it stands: it asks for names inside an object, for elements
/// inside an array, for the value behind a name. Because of that, and because a line is whole and known to be UTF-8, it need not
/// carry what <see cref="Utf8JsonReader"/> carries, and takes half its time.
/// </summary>
internal ref partial struct LineTokens
{
    private readonly ReadOnlySpan<byte> line;
    private readonly int maxDepth;
    private int at; // stays on the brace of an object until its first name, so that a name always follows one byte
    private int depth;
    private int valueStart;
    private int valueLength;

    /// <summary>Stands before the first token of a line.</summary>
    /// <param name="line">The line: valid UTF-8.</param>
    /// <param name="maxDepth">How many objects and arrays may be open at once (inclusive).</param>
    public LineTokens(ReadOnlySpan<byte> line, int maxDepth)
    {
        this.line = line;
        this.maxDepth = maxDepth;
    }

    /// <summary>The kind of token reached.</summary>
    public JsonTokenType Type { get; private set; }

    /// <summary>Where the token reached begins, in bytes from 0; of a text its opening quote.</summary>
    public int Start { get; private set; }

    /// <summary>Where the token reached ends (exclusive), in bytes from 0.</summary>
    public readonly int End => at;

    /// <summary>Whether the name or text reached holds an escape.</summary>
    public bool IsEscaped { get; private set; }

    /// <summary>The token reached, a name or text without its quotes and as it was written.</summary>
    public readonly ReadOnlySpan<byte> Value => line.Slice(valueStart, valueLength);

    /// <summary>The eight bytes behind the next separator, where a name begins, as one number; zero bytes where the line ends.</summary>
    public readonly ulong Front =>
        line.Length - at > sizeof(ulong) ? BinaryPrimitives.ReadUInt64LittleEndian(line[(at + 1)..]) : LastFront();

    /// <summary>Goes to the next name inside an object and past its colon, if it is this one, written without blanks or escapes.</summary>
    /// <param name="quoted">The name in its quotes, with the colon.</param>
    public bool TryName(ReadOnlySpan<byte> quoted)
    {
        if (line.Length - at <= quoted.Length || !line.Slice(at + 1, quoted.Length).SequenceEqual(quoted)
            || line[at] != (Type == JsonTokenType.StartObject ? '{' : ','))
        {
            return false;
        }

        Type = JsonTokenType.PropertyName;
        at += 1 + quoted.Length;
        return true;
    }

    /// <summary>Goes to the next name inside an object, and past its colon.</summary>
    /// <returns>Whether there is one; else the object has ended.</returns>
    /// <exception cref="JsonException">The line is no JSON.</exception>
    public bool NextName()
    {
        bool isFirst = Type == JsonTokenType.StartObject;
        at += isFirst ? 1 : 0;
        byte next = Peek();
        if (next == '}')
        {
            Close(JsonTokenType.EndObject);
            return false;
        }

        if (!isFirst)
        {
            Pass(next, ',');
            next = Peek();
        }

        if (next != '"')
        {
            Refuse();
        }

        Text(JsonTokenType.PropertyName);
        Pass(Peek(), ':');
        return true;
    }

    /// <summary>Goes to the next element inside an array.</summary>
    /// <returns>Whether there is one; else the array has ended.</returns>
    /// <exception cref="JsonException">The line is no JSON, or nested too deep.</exception>
    public bool NextElement()
    {
        byte next = Peek();
        if (next == ']')
        {
            Close(JsonTokenType.EndArray);
            return false;
        }

        if (Type != JsonTokenType.StartArray)
        {
            Pass(next, ',');
        }

        NextValue();
        return true;
    }

    /// <summary>Goes to the value behind a name or at the beginning of the line.</summary>
    /// <exception cref="JsonException">The line is no JSON, or nested too deep.</exception>
    public void NextValue()
    {
        switch (Peek())
        {
            case (byte)'"':
                Text(JsonTokenType.String);
                break;
            case (byte)'{':
                Open(JsonTokenType.StartObject);
                break;
            case (byte)'[':
                Open(JsonTokenType.StartArray);
                at++;
                break;
            default:
                Scalar();
                break;
        }
    }

    /// <summary>Goes to the value behind a name if it is a day, written without escapes.</summary>
    public bool TryDate(out LocalDate date)
    {
        const int Quoted = 12;
        date = default;
        if (line.Length - at < Quoted || line[at] != '"' || line[at + Quoted - 1] != '"' || !Text8.TryDate(line.Slice(at + 1, Quoted - 2), out date))
        {
            return false;
        }

        Type = JsonTokenType.String;
        at += Quoted;
        return true;
    }

    /// <summary>Goes to the value behind a name if it is a plain whole number: digits, at most nine, and the end of the value behind them.</summary>
    public bool TryDigits(out int number)
    {
        const int Longest = 9;
        number = 0;
        int end = at;
        while ((uint)end < (uint)line.Length && char.IsAsciiDigit((char)line[end]) && end - at < Longest)
        {
            number = (number * 10) + (line[end] - '0');
            end++;
        }

        if (end == at || (uint)end >= (uint)line.Length || line[end] is not ((byte)',' or (byte)'}' or (byte)']')
            || (line[at] == '0' && end - at > 1))
        {
            return false;
        }

        Type = JsonTokenType.Number;
        Start = at;
        at = end;
        return true;
    }

    /// <summary>Makes sure that nothing but white space follows.</summary>
    /// <exception cref="JsonException">Something follows.</exception>
    public void EndLine()
    {
        if (Peek() != 0 || at < line.Length)
        {
            Refuse();
        }
    }

    private readonly ulong LastFront()
    {
        Span<byte> front = stackalloc byte[sizeof(ulong)];
        front.Clear();
        line[int.Min(at + 1, line.Length)..].CopyTo(front);
        return BinaryPrimitives.ReadUInt64LittleEndian(front);
    }

    [DoesNotReturn]
    private static void Refuse() => throw new JsonException();

    /// <summary>The next byte that is no white space, not yet passed; 0 where the line has ended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Peek()
    {
        byte next = (uint)at < (uint)line.Length ? line[at] : (byte)0;
        return next > ' ' ? next : PeekPastBlanks();
    }

    private byte PeekPastBlanks()
    {
        while (at < line.Length && line[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            at++;
        }

        return at < line.Length ? line[at] : (byte)0;
    }

    private void Pass(byte next, char expected)
    {
        if (next != expected)
        {
            Refuse();
        }

        at++;
    }

    private void Open(JsonTokenType type)
    {
        if (depth == maxDepth)
        {
            Refuse();
        }

        depth++;
        Structural(type);
    }

    private void Close(JsonTokenType type)
    {
        depth--;
        Structural(type);
        at++;
    }

    private void Structural(JsonTokenType type)
    {
        Type = type;
        Start = at;
        valueStart = at;
        valueLength = 1;
    }

    /// <summary>Reads a number, true, false or null.</summary>
    private void Scalar()
    {
        int end = at;
        while (end < line.Length && (char.IsAsciiLetterOrDigit((char)line[end]) || line[end] is (byte)'-' or (byte)'+' or (byte)'.'))
        {
            end++;
        }

        Utf8JsonReader scalar = new(line[at..end]);
        scalar.Read();
        Type = scalar.TokenType;
        Start = at;
        valueStart = at;
        valueLength = scalar.ValueSpan.Length;
        at += valueLength;
    }
}
