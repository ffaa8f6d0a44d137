using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Desmigratif.Serialization.Json;

/// <summary>
/// Writes lines of JSON for a caller that knows where it stands: the counterpart of <see cref="LineTokens"/>. Names come ready, in
/// quotes and with their colon, and a text of plain ASCII is copied; whatever needs more care is left to <see cref="Utf8JsonWriter"/>,
/// so the bytes are those that it would write.
/// </summary>
internal sealed class LineWriter : IBufferWriter<byte>, IDisposable
{
    private const int LongestNumber = 20;

    /// <summary>The bytes that stand in a text as they are.</summary>
    private static readonly SearchValues<byte> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"u8);

    private readonly Utf8JsonWriter careful;
    private byte[] buffer = new byte[64 * 1024];
    private bool isFirst;

    public LineWriter() => careful = new(this, new JsonWriterOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    });

    /// <summary>How many bytes were written since the last <see cref="Clear"/>.</summary>
    public int Count { get; private set; }

    /// <summary>What was written since the last <see cref="Clear"/>; valid until the next writing.</summary>
    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, Count);

    public void Clear() => Count = 0;

    public void OpenObject() => Open('{');

    public void CloseObject() => Close('}');

    public void OpenArray() => Open('[');

    public void CloseArray() => Close(']');

    public void EndLine() => Put((byte)'\n');

    /// <summary>Writes the name of a member, behind a comma if it is not the first.</summary>
    /// <param name="quoted">The name in its quotes, with the colon.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Name(ReadOnlySpan<byte> quoted)
    {
        NextElement();
        quoted.CopyTo(Room(quoted.Length));
        Count += quoted.Length;
    }

    /// <summary>Writes the name of a member that no record declares.</summary>
    public void OtherName(string name)
    {
        NextElement();
        Text(name);
        Put((byte)':');
    }

    /// <summary>Writes the comma between two members or elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NextElement()
    {
        if (!isFirst)
        {
            Put((byte)',');
        }

        isFirst = false;
    }

    /// <summary>Writes a text, or <c>null</c> where there is none.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Raw("null"u8);
            return;
        }

        Span<byte> room = Room(text.Length + 2);
        if (Ascii.FromUtf16(text, room[1..], out int length) == OperationStatus.Done && !room.Slice(1, length).ContainsAnyExcept(Plain))
        {
            room[0] = (byte)'"';
            room[length + 1] = (byte)'"';
            Count += length + 2;
            return;
        }

        careful.Reset();
        careful.WriteStringValue(text);
        careful.Flush();
    }

    /// <summary>Writes a text of which every byte is known to be plain.</summary>
    public void PlainText(ReadOnlySpan<byte> text)
    {
        Span<byte> room = Room(text.Length + 2);
        room[0] = (byte)'"';
        text.CopyTo(room[1..]);
        room[text.Length + 1] = (byte)'"';
        Count += text.Length + 2;
    }

    public void Number(long number)
    {
        _ = number.TryFormat(Room(LongestNumber), out int length, provider: System.Globalization.CultureInfo.InvariantCulture);
        Count += length;
    }

    public void Number(decimal number)
    {
        careful.Reset();
        careful.WriteNumberValue(number);
        careful.Flush();
    }

    /// <exception cref="ArgumentException">The number is not finite.</exception>
    public void Number(double number)
    {
        careful.Reset();
        careful.WriteNumberValue(number);
        careful.Flush();
    }

    public void Truth(bool truth) => Raw(truth ? "true"u8 : "false"u8);

    /// <summary>Writes JSON as it is.</summary>
    public void Raw(string json) => Count += Encoding.UTF8.GetBytes(json, Room(Encoding.UTF8.GetMaxByteCount(json.Length)));

    /// <inheritdoc />
    public void Dispose() => careful.Dispose();

    void IBufferWriter<byte>.Advance(int count) => Count += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Room(sizeHint);
        return buffer.AsMemory(Count);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint) => Room(sizeHint);

    private void Raw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Room(json.Length));
        Count += json.Length;
    }

    private void Open(char brace)
    {
        Put((byte)brace);
        isFirst = true;
    }

    private void Close(char brace)
    {
        Put((byte)brace);
        isFirst = false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(byte value)
    {
        Room(1)[0] = value;
        Count++;
    }

    /// <summary>Where the next bytes go: at least so many, and at least one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Room(int least)
    {
        if (buffer.Length - Count <= least)
        {
            Grow(least);
        }

        return buffer.AsSpan(Count);
    }

    private void Grow(int least) => Array.Resize(ref buffer, int.Max(buffer.Length * 2, checked(Count + least + 1)));
}
