using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Serialization.Json;

/// <summary>Reads single lines: what type they are, and what they hold. Problems gather in the scratch.</summary>
internal sealed class LineParser(ReaderLimits limits)
{
    private byte[] repaired = [];

    public LineScratch Scratch { get; } = new();

    /// <summary>
    /// Makes sure that a line is UTF-8. A byte that is not is told and stands as a question mark, so that the rest of the record can
    /// be read.
    /// </summary>
    public ReadOnlySpan<byte> AsUtf8(ReadOnlySpan<byte> line)
    {
        if (Utf8.IsValid(line))
        {
            return line;
        }

        if (repaired.Length < line.Length)
        {
            repaired = new byte[line.Length];
        }

        Span<byte> copy = repaired.AsSpan(0, line.Length);
        line.CopyTo(copy);
        bool told = false;
        for (int at = 0; at < copy.Length;)
        {
            if (Rune.DecodeFromUtf8(copy[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
            {
                at += length;
                continue;
            }

            if (!told)
            {
                Scratch.ReportLine(ReadingRules.FileIsUtf8, Scratch.ColumnOf(at));
                told = true;
            }

            copy.Slice(at, length).Fill((byte)'?');
            at += length;
        }

        return copy;
    }

    /// <summary>What the member <c>type</c> says, wherever it stands in the object; nothing where it is absent or no text.</summary>
    /// <exception cref="JsonException">The line is no JSON object, or is nested too deep.</exception>
    public RecordType? TypeOf(ReadOnlySpan<byte> line)
    {
        if (TypeInFront(line) is { } inFront)
        {
            return inFront;
        }

        Utf8JsonReader json = new(line, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException(message: null, path: null, lineNumber: 0, bytePositionInLine: json.TokenStartIndex);
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isType = json.ValueIsEscaped ? Unescaped(in json) is "type" : json.ValueSpan.SequenceEqual("type"u8);
            json.Read();
            if (isType)
            {
                return json.TokenType != JsonTokenType.String || json.ValueSpan.IsEmpty ? null
                    : RecordType.List.TryFind(json.ValueSpan, out RecordType? type) ? type
                    : RecordType.List.Of(json.ValueIsEscaped ? Encoding.UTF8.GetBytes(Unescaped(in json)) : json.ValueSpan);
            }

            json.Skip();
        }

        return null;
    }

    /// <summary>Where the value of a member of the line's object begins, in bytes from 0; 0 where there is no such member.</summary>
    public static int StartOf(ReadOnlySpan<byte> line, ReadOnlySpan<byte> member)
    {
        Utf8JsonReader json = new(line, new JsonReaderOptions { MaxDepth = int.MaxValue });
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isMember = json.ValueSpan.SequenceEqual(member);
            json.Read();
            if (isMember)
            {
                return (int)json.TokenStartIndex;
            }

            json.Skip();
        }

        return 0;
    }

    /// <summary>Reads a record of any type. Of a type that the format does not know the whole line is kept.</summary>
    /// <exception cref="JsonException">The line is no JSON object, or is nested too deep.</exception>
    public RegisterRecord Record(ReadOnlySpan<byte> line, RecordType? type, Profile profile)
    {
        RecordReader reader = new(line, Scratch, profile, limits.MaxDepth);
        RegisterRecord record = (type is null ? null : JsonReaders.ReadRecord(ref reader, type)) ?? reader.ReadOther(type);
        reader.EndLine();
        return record;
    }

    /// <summary>Reads the line that closes a bundle.</summary>
    /// <exception cref="JsonException">The line is no JSON object, or is nested too deep.</exception>
    public BundleEnd End(ReadOnlySpan<byte> line, Profile profile)
    {
        RecordReader reader = new(line, Scratch, profile, limits.MaxDepth);
        BundleEnd end = JsonReaders.ReadBundleEnd(ref reader);
        reader.EndLine();
        return end;
    }

    /// <summary>Tells why a line cannot be read: it is nested too deep, or no JSON object, or both.</summary>
    public void Unreadable(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader json = new(line, new JsonReaderOptions { MaxDepth = int.MaxValue });
        bool isTooDeep = false;
        try
        {
            json.Read();
            bool isObject = json.TokenType == JsonTokenType.StartObject;
            long start = json.TokenStartIndex;
            do
            {
                if (!isTooDeep
                    && json.CurrentDepth >= limits.MaxDepth
                    && json.TokenType is (JsonTokenType.StartArray or JsonTokenType.StartObject))
                {
                    isTooDeep = true;
                    Scratch.ReportLine(
                        ReadingRules.NestingIsNotTooDeep,
                        Scratch.ColumnOf(json.TokenStartIndex),
                        new FindingParameter("maxDepth", limits.MaxDepth));
                }
            }
            while (json.Read());
            if (!isObject)
            {
                Scratch.ReportLine(ReadingRules.LineIsOneObject, Scratch.ColumnOf(start));
            }
        }
        catch (JsonException fault)
        {
            Scratch.ReportLine(ReadingRules.LineIsOneObject, Scratch.ColumnOf(fault.BytePositionInLine ?? 0));
        }
    }

    /// <summary>The type where it is the first member and is known, as in nearly every line.</summary>
    private static RecordType? TypeInFront(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> start = "{\"type\":\""u8;
        if (!line.StartsWith(start))
        {
            return null;
        }

        ReadOnlySpan<byte> value = line[start.Length..];
        int end = value.IndexOf((byte)'"');
        return end > 0 && RecordType.List.TryFind(value[..end], out RecordType? type) ? type : null;
    }

    private static string Unescaped(in Utf8JsonReader json)
    {
        try
        {
            return json.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(json.ValueSpan);
        }
    }
}
