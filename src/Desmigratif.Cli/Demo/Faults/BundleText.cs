using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Cli.Demo.Faults;

/// <summary>
/// A bundle as bytes. Lines may be changed after they are written, so that they hold what no record can; count and hash of the
/// end line are those of the lines as they then are.
/// </summary>
internal sealed class BundleText
{
    private readonly Bundle bundle;
    private readonly IReadOnlyList<RegisterRecord?> records;
    private readonly Dictionary<int, Func<string, string>> edits;
    private readonly int[] lineOf;

    /// <summary>Sets the lines in order.</summary>
    /// <param name="bundle">The line that opens the bundle.</param>
    /// <param name="records">The records; nothing for one that was taken out.</param>
    /// <param name="edits">What is done to the lines of some records, by their place.</param>
    public BundleText(Bundle bundle, IReadOnlyList<RegisterRecord?> records, Dictionary<int, Func<string, string>> edits)
    {
        this.bundle = bundle;
        this.records = records;
        this.edits = edits;
        lineOf = new int[records.Count];
        int line = 0;
        for (int place = 0; place < records.Count; place++)
        {
            line += records[place] is null ? 0 : 1;
            lineOf[place] = line;
        }

        Lines = line + 2;
    }

    /// <summary>How many lines there are, with that of the bundle and the end line.</summary>
    public int Lines { get; }

    /// <summary>On which line after that of the bundle a record stands, from 1.</summary>
    public int LineOf(int place) => lineOf[place];

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Write()
    {
        using MemoryStream stream = new();
        using (BundleWriter writer = new(stream))
        {
            writer.Write(new Register(bundle, records.OfType<RegisterRecord>().ToEquatableArray()));
        }

        ReadOnlyMemory<byte> written = stream.GetBuffer().AsMemory(0, (int)stream.Length);
        return edits.Count == 0 ? written : Edited(written.Span);
    }

    private ReadOnlyMemory<byte> Edited(ReadOnlySpan<byte> written)
    {
        Dictionary<int, Func<string, string>> byLine = edits.ToDictionary(edit => lineOf[edit.Key], edit => edit.Value);
        using MemoryStream text = new(written.Length + 4096);
        for (int line = 0; line < Lines - 1; line++)
        {
            int length = written.IndexOf((byte)'\n') + 1;
            if (byLine.TryGetValue(line, out Func<string, string>? edit))
            {
                text.Write(Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(written[..length]))));
            }
            else
            {
                text.Write(written[..length]);
            }

            written = written[length..];
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(text.GetBuffer().AsSpan(0, (int)text.Length)));
        text.Write(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"type\":\"end\",\"records\":{Lines - 2},\"sha256\":\"{hash}\"}}\n")));
        return text.GetBuffer().AsMemory(0, (int)text.Length);
    }
}
