using System.Text.Json;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Json;

namespace Desmigratif.Serialization.Reading;

/// <summary>Puts lines together into bundles: opens one at a bundle line, files its records, checks it at its end line.</summary>
internal sealed class BundleAssembler(ReaderLimits limits) : IDisposable
{
    /// <summary>So many problems of lines outside a bundle are gathered before they are given out.</summary>
    private const int StrayProblemsAtOnce = 1000;

    private readonly LineParser parser = new(limits);
    private OpenBundle? open;
    private ProblemLog stray = new(limits.ProblemsPerCode);
    private bool strayHoldsRecords;
    private bool sawStray;
    private bool isOverlong;
    private long line;

    /// <summary>Takes lines out of the framer until one completes a bundle.</summary>
    /// <returns>The bundle that was completed; nothing when the framer has no more whole line.</returns>
    public BundleReading? Take(LineFramer framer)
    {
        while (framer.TryNext(out FramedLine framed))
        {
            if (!isOverlong)
            {
                line++;
                parser.Scratch.Reset();
            }

            isOverlong = framed.IsOverlong && !framed.IsLast;
            if (Take(in framed) is { } reading)
            {
                return reading;
            }
        }

        return null;
    }

    /// <summary>Gives out what is still open when the file has ended.</summary>
    public BundleReading? EndOfFile() => open is not null ? Cut() : sawStray ? Strays() : null;

    public void Dispose() => open?.Dispose();

    private BundleReading? Take(in FramedLine framed)
    {
        if (framed.IsOverlong)
        {
            open?.Hash(framed.Bytes);
            if (framed.IsLast)
            {
                parser.Scratch.ReportLine(ReadingRules.LineIsNotTooLong, 1, new FindingParameter("maxLineBytes", limits.MaxLineBytes));
                open?.Count();
                Log(record: null);
            }

            return null;
        }

        ReadOnlySpan<byte> text = parser.AsUtf8(WithoutMark(framed.Text));
        RecordType? type = null;
        try
        {
            type = parser.TypeOf(text);
            if (type == RecordType.Bundle)
            {
                return Begin(text, framed.Bytes);
            }

            if (type == RecordType.End)
            {
                return End(text);
            }

            open?.Hash(framed.Bytes);
            open?.Count();
            File(text, type);
        }
        catch (JsonException fault)
        {
            parser.Scratch.Problems.RemoveAll(problem => problem.Rule != ReadingRules.FileIsUtf8);
            parser.Unreadable(text, fault);
            if (type is null || type == RecordType.Bundle || type == RecordType.End)
            {
                open?.Hash(framed.Bytes);
                open?.Count();
            }

            Log(record: null);
        }

        return open is null && stray.KeptCount >= StrayProblemsAtOnce ? Strays() : null;
    }

    private ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text)
    {
        if (line != 1 || !text.StartsWith("\uFEFF"u8))
        {
            return text;
        }

        parser.Scratch.ReportLine(ReadingRules.FileIsUtf8, 1);
        return text["\uFEFF"u8.Length..];
    }

    private BundleReading? Begin(ReadOnlySpan<byte> text, ReadOnlySpan<byte> bytes)
    {
        Bundle bundle = (Bundle)parser.Record(text, RecordType.Bundle, Profile.Submit);
        LineProblem[] problems = [.. parser.Scratch.Problems];
        parser.Scratch.Problems.Clear();
        BundleReading? before = open is not null ? Cut() : sawStray ? Strays() : null;
        open = new OpenBundle(bundle, line, limits);
        open.Hash(bytes.StartsWith("\uFEFF"u8) && line == 1 ? bytes["\uFEFF"u8.Length..] : bytes);
        parser.Scratch.Problems.AddRange(problems);
        open.CheckHeader(parser.Scratch);
        Log(new RecordName(RecordType.Bundle.Text, bundle.Id));
        return before;
    }

    private BundleReading? End(ReadOnlySpan<byte> text)
    {
        BundleEnd end = parser.End(text, open?.Profile ?? Profile.Submit);
        if (open is null)
        {
            strayHoldsRecords = true;
            parser.Scratch.Report(ReadingRules.RecordStandsInBundle, "type", start: 0);
            Log(new RecordName(RecordType.End.Text, Id: null));
            return null;
        }

        open.CheckEnd(end, parser.Scratch);
        Log(new RecordName(RecordType.End.Text, Id: null));
        return Close();
    }

    private void File(ReadOnlySpan<byte> text, RecordType? type)
    {
        if (open is { IsReadable: false })
        {
            return;
        }

        RegisterRecord record = parser.Record(text, type, open?.Profile ?? Profile.Submit);
        if (open is null)
        {
            strayHoldsRecords |= type is { IsKnown: true };
            parser.Scratch.Report(ReadingRules.RecordStandsInBundle, "type", start: 0);
        }
        else
        {
            open.File(record, line);
        }

        if (parser.Scratch.Problems.Count > 0)
        {
            Log(type is null ? null : new RecordName(type.ToString(), record.Id));
        }
    }

    private void Log(RecordName? record)
    {
        sawStray |= open is null;
        foreach (LineProblem problem in parser.Scratch.Problems)
        {
            (open?.Problems ?? stray).Add(problem, open?.Profile ?? Profile.Submit, record, open?.Bundle.Id, line);
        }
    }

    private BundleReading Cut()
    {
        open!.ReportCut();
        return Close();
    }

    private BundleReading Close()
    {
        BundleReading reading = open!.Close();
        open.Dispose();
        open = null;
        return reading;
    }

    private BundleReading Strays()
    {
        BundleReading reading = new() { Problems = stray.Kept, Counts = stray.Counts, HoldsRecords = strayHoldsRecords };
        stray = new(limits.ProblemsPerCode);
        strayHoldsRecords = false;
        sawStray = false;
        return reading;
    }
}
