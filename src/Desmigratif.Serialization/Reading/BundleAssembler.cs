using System.Text.Json;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Json;

namespace Desmigratif.Serialization.Reading;

/// <summary>Puts lines together into bundles: opens one at a bundle line, files its records, checks it at its end line.</summary>
internal sealed class BundleAssembler(ReaderLimits limits, Profile? judgedAs) : IDisposable
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
                PassMark(framed.Bytes);
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
                LogUnread();
            }

            return null;
        }

        ReadOnlySpan<byte> text = parser.AsUtf8(framed.Text[parser.Scratch.Origin..]);
        bool isFiled = false;
        try
        {
            RecordType? type = parser.TypeOf(text);
            if (type == RecordType.Bundle)
            {
                return Begin(text, framed.Bytes[parser.Scratch.Origin..]);
            }

            if (type == RecordType.End)
            {
                return End(text);
            }

            open?.Add(framed.Bytes);
            isFiled = true;
            File(text, type);
        }
        catch (JsonException)
        {
            if (!isFiled)
            {
                open?.Add(framed.Bytes);
            }

            parser.Scratch.Problems.RemoveAll(problem => problem.Rule != ReadingRules.FileIsUtf8 || problem.Pointer.Length > 0);
            parser.Unreadable(text);
            LogUnread();
        }

        return open is null && stray.KeptCount >= StrayProblemsAtOnce ? Strays() : null;
    }

    /// <summary>A byte order mark at the beginning of the file is told and passed over.</summary>
    private void PassMark(ReadOnlySpan<byte> bytes)
    {
        if (line == 1 && bytes.StartsWith("\uFEFF"u8))
        {
            parser.Scratch.ReportLine(ReadingRules.FileIsUtf8, 1);
            parser.Scratch.Origin = "\uFEFF"u8.Length;
        }
    }

    private BundleReading? Begin(ReadOnlySpan<byte> text, ReadOnlySpan<byte> bytes)
    {
        Bundle bundle = (Bundle)parser.Record(text, RecordType.Bundle, Profile.Submit);
        LineProblem[] problems = [.. parser.Scratch.Problems];
        parser.Scratch.Problems.Clear();
        BundleReading? before = open is not null ? Cut() : sawStray ? Strays() : null;
        open = new OpenBundle(bundle, line, limits, judgedAs);
        open.Hash(bytes);
        parser.Scratch.Problems.AddRange(problems);
        open.CheckHeader(text, parser.Scratch);
        Log(new RecordName(RecordType.Bundle.Text, bundle.Id));
        return before;
    }

    private BundleReading? End(ReadOnlySpan<byte> text)
    {
        BundleEnd end = parser.End(text, open?.Profile ?? Profile.Submit);
        if (open is null)
        {
            strayHoldsRecords = true;
            parser.Scratch.Report(ReadingRules.RecordStandsInBundle, "type", LineParser.StartOf(text, "type"u8));
            Log(new RecordName(RecordType.End.Text, Id: null));
            return null;
        }

        open.CheckEnd(end, text, parser.Scratch);
        Log(new RecordName(RecordType.End.Text, Id: null));
        return Close();
    }

    private void File(ReadOnlySpan<byte> text, RecordType? type)
    {
        if (open is { IsReadable: false })
        {
            return;
        }

        // No profile asks for anything outside a bundle.
        RegisterRecord record = parser.Record(text, type, open?.Profile ?? Profile.Draft);
        if (open is null)
        {
            strayHoldsRecords |= type is { IsKnown: true };
            parser.Scratch.Report(ReadingRules.RecordStandsInBundle, "type", LineParser.StartOf(text, "type"u8));
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

    /// <summary>Tells why a line could not be read, unless the bundle is read no further anyway.</summary>
    private void LogUnread()
    {
        if (open is not { IsReadable: false })
        {
            Log(record: null);
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
