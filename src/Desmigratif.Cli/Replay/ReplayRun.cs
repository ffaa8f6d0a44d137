using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Desmigratif.Cli.Commands;
using Desmigratif.Cli.Input;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Cli.Replay;

/// <summary>Makes recorded decisions again from a register and tells of each whether every bit is the same.</summary>
internal sealed class ReplayRun(Evaluation evaluation, ToolHost host)
{
    private Language Language => evaluation.Language;

    public ExitCode Run(string file)
    {
        IReadOnlyList<RecordedDecision>? recorded;
        try
        {
            recorded = RecordedDecisions.In(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            host.Error.WriteLine($"{file}: {ReplayTexts.CannotRead.In(Language)}");
            return ExitCode.InputUnreadable;
        }

        if (recorded is null)
        {
            host.Error.WriteLine($"{file}: {ReplayTexts.NoDecision.In(Language)}");
            return ExitCode.InputUnreadable;
        }

        List<InputFile> inputs = [.. InputFiles.Of(evaluation.Inputs, host)];
        new ReadFiles(inputs, [.. evaluation.Settings, file]).RequireKept(evaluation.Reports.Select(wish => wish.File));
        Dictionary<int, Replayed> results = [];
        bool isReadable = new Bundles(Language, host).EachRegister(inputs, register => Compare(register, recorded, results));
        Replayed[] all = [.. recorded.Select(one => results.GetValueOrDefault(one.Place) ?? new(one, Now: null, [ReplayTexts.NoSuchFile]))];
        foreach (ReportWish wish in evaluation.Reports)
        {
            using Stream output = wish.File is { } name ? OutputFile.Create(name) : new OutputStream(host.Output, explanation: null, owns: false);
            using StreamWriter writer = OutputText.On(output);
            if (wish.Format == ReportWish.Ndjson)
            {
                writer.Write(string.Concat(all.Select(Line)));
            }
            else
            {
                Write(Page.On(writer, wish.File is null ? host.TerminalWidth : null), all);
            }
        }

        return !isReadable ? ExitCode.InputUnreadable : Array.TrueForAll(all, one => one.IsProven) ? ExitCode.Passed : ExitCode.Findings;
    }

    private void Compare(Register register, IReadOnlyList<RecordedDecision> recorded, Dictionary<int, Replayed> results)
    {
        foreach (IGrouping<LocalDate, RecordedDecision> day in recorded.Where(one => one.Bundle == register.Bundle.Id).GroupBy(one => one.AsOf))
        {
            ILookup<string, Decision> made = evaluation.Book.Assess(register, day.Key).ToLookup(decision => decision.Migration ?? "", StringComparer.Ordinal);
            foreach (RecordedDecision one in day)
            {
                foreach (Decision now in made[one.Migration ?? ""])
                {
                    if (!results.TryGetValue(one.Place, out Replayed? before) || !before.IsProven)
                    {
                        results[one.Place] = new(one, now, Differences.Between(one, now));
                    }
                }
            }
        }
    }

    private string Line(Replayed one)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("type", "replay");
            json.WriteNumber("decision", one.Recorded.Place);
            json.WriteString("bundle", one.Now?.Bundle);
            json.WriteString("migration", one.Now?.Migration);
            json.WriteString("asOf", IsoDate.Of(one.Recorded.AsOf));
            json.WriteBoolean("proven", one.IsProven);
            json.WriteBoolean("sameRuleBook", one.Recorded.RuleBook == evaluation.Book.Hash);
            json.WriteStartArray("differences");
            foreach (Wording difference in one.Differences)
            {
                json.WriteStringValue(difference.In(Language));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private void Write(Page page, Replayed[] all)
    {
        int proven = all.Count(one => one.IsProven);
        page.Line(0, ReplayTexts.Title.In(Language), Shade.Strong);
        page.Line(
            0,
            $"{Numbers.Of(proven, Language)} {ReplayTexts.Proven.In(Language)} · {Numbers.Of(all.Length - proven, Language)} {ReplayTexts.Differs.In(Language)}",
            proven == all.Length ? Shade.Good : Shade.Bad);
        foreach (Replayed one in all.Where(one => !one.IsProven).Take(evaluation.MaxSamples))
        {
            string name = one.Now is { } now ? $" · {now.Bundle} · {ReportTexts.Record(RecordType.Migration, now.Migration, Language)}" : "";
            page.Line(2, $"{ReplayTexts.Place(one.Recorded.Place).In(Language)}{name} · {IsoDate.Of(one.Recorded.AsOf)}");
            foreach (Wording difference in one.Differences)
            {
                page.Line(4, difference.In(Language));
            }
        }
    }
}
