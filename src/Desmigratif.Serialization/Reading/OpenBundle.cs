using System.Security.Cryptography;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Json;

namespace Desmigratif.Serialization.Reading;

/// <summary>The bundle that is being read: its records so far, the running hash and count, and its problems.</summary>
internal sealed class OpenBundle : IDisposable
{
    private const string SchemaName = "desmigratif/";

    private readonly ReaderLimits limits;
    private readonly Profile? judgedAs;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<RegisterRecord> records = [];
    private readonly long firstLine;
    private long[] lines = new long[64];
    private bool isVersionKnown = true;
    private bool isFull;
    private long count;

    public OpenBundle(Bundle bundle, long line, ReaderLimits limits, Profile? judgedAs)
    {
        this.judgedAs = judgedAs;
        this.limits = limits;
        Bundle = bundle;
        firstLine = line;
        lines[0] = line;
        Problems = new(limits.ProblemsPerCode);
    }

    public Bundle Bundle { get; }

    public Profile Profile => judgedAs ?? Bundle.Profile?.Profile ?? Profile.Submit;

    public ProblemLog Problems { get; }

    /// <summary>Whether records are still filed: the schema version is known and the bundle is not over its limit.</summary>
    public bool IsReadable => isVersionKnown && !isFull;

    public void Hash(ReadOnlySpan<byte> bytes) => hash.AppendData(bytes);

    /// <summary>Takes a line between the bundle line and the end line, readable or not.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        Hash(bytes);
        Count();
    }

    public void Count()
    {
        count++;
        if (count > limits.MaxRecords && !isFull)
        {
            isFull = true;
            Report(new(ReadingRules.BundleIsNotTooLarge, "", 1, [new FindingParameter("maxRecords", limits.MaxRecords)]));
        }
    }

    public void File(RegisterRecord record, long line)
    {
        records.Add(record);
        if (records.Count == lines.Length)
        {
            Array.Resize(ref lines, lines.Length * 2);
        }

        lines[records.Count] = line;
    }

    public void CheckHeader(ReadOnlySpan<byte> text, LineScratch scratch)
    {
        foreach (string member in BundleHeader.Absent(Bundle))
        {
            scratch.Report(ReadingRules.BundleNamesItself, member, start: 0);
        }

        if (Bundle.Schema is { } schema && !IsReadableVersion(schema))
        {
            isVersionKnown = false;
            scratch.Report(ReadingRules.SchemaVersionIsKnown, "schema", LineParser.StartOf(text, "schema"u8));
        }
    }

    public void CheckEnd(BundleEnd end, ReadOnlySpan<byte> text, LineScratch scratch)
    {
        if (end.Records is { } stated && stated != count)
        {
            scratch.Problems.Add(new(
                ReadingRules.EndCountsRecords,
                "/records",
                scratch.ColumnOf(LineParser.StartOf(text, "records"u8)),
                [new FindingParameter("stated", stated), new FindingParameter("found", count)]));
        }

        if (end.Sha256 is { } written && !string.Equals(written, Convert.ToHexStringLower(hash.GetCurrentHash()), StringComparison.OrdinalIgnoreCase))
        {
            scratch.Report(ReadingRules.HashMatches, "sha256", LineParser.StartOf(text, "sha256"u8));
        }
    }

    public void ReportCut() => Report(new(ReadingRules.BundleIsClosed, "", 1, default));

    public BundleReading Close() => new()
    {
        Register = isVersionKnown ? new Register(Bundle, records.ToEquatableArray(), EquatableArray.Create<long>(lines.AsSpan(0, records.Count + 1)), judgedAs) : null,
        Problems = Problems.Kept,
        Counts = Problems.Counts,
        HoldsRecords = true,
        IsComplete = IsReadable,
    };

    public void Dispose() => hash.Dispose();

    /// <summary>Whether a schema is <c>desmigratif/1.n</c>, n written in ASCII digits.</summary>
    private static bool IsReadableVersion(string schema)
    {
        if (!schema.StartsWith(SchemaName + "1.", StringComparison.Ordinal))
        {
            return false;
        }

        ReadOnlySpan<char> minor = schema.AsSpan(SchemaName.Length + 2);
        return !minor.IsEmpty && !minor.ContainsAnyExceptInRange('0', '9');
    }

    private void Report(LineProblem problem) =>
        Problems.Add(problem, Profile, new RecordName(RecordType.Bundle.Text, Bundle.Id), Bundle.Id, firstLine);
}
