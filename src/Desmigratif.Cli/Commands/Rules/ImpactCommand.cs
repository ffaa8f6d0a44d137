using System.CommandLine;
using System.Text.Json;
using Desmigratif.Cli.Explaining;
using Desmigratif.Cli.Input;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Writing;
using NodaTime;

namespace Desmigratif.Cli.Commands.Rules;

/// <summary>
/// <c>rules impact</c>: the decisions of a register that turn between two days. Files are compared that are open on both, each by the law
/// of the two days, whenever the worker plans to leave; a rule that rests on the same articles on both days turned because of a date in the file.
/// </summary>
internal static class ImpactCommand
{
    public static Command Create(Language language, ToolHost host)
    {
        Argument<string[]> inputs = InputArgument.Create(language);
        Command command = new("impact", RuleTexts.Impact.In(language)) { inputs };
        TwoDays days = new(command, language);
        RuleBookOptions options = new(command, language);
        command.SetAction(parsed =>
        {
            (LocalDate from, LocalDate to) = days.Read(parsed);
            RuleBook book = options.Read(parsed);
            List<Flip> flips = [];
            long compared = 0;
            Bundles bundles = new(language, host) { TellsProblems = true };
            bool isReadable = bundles.EachRegister(InputFiles.Of(parsed.GetValue(inputs)!, host), register =>
            {
                Dictionary<string, Decision> before = book.AssessByLawOf(register, from).Where(decision => decision.Migration is not null)
                    .DistinctBy(decision => decision.Migration, StringComparer.Ordinal).ToDictionary(decision => decision.Migration!, StringComparer.Ordinal);
                foreach (Decision after in book.AssessByLawOf(register, to))
                {
                    if (after.Migration is { } id && before.TryGetValue(id, out Decision? first))
                    {
                        compared++;
                        if (first.Outcome != after.Outcome)
                        {
                            flips.Add(new(first, after));
                        }
                    }
                }
            });
            days.Write(parsed, host, json => Write(json, flips, compared), page => Write(page, flips, compared, language));
            return (int)(!isReadable ? ExitCode.InputUnreadable : bundles.HasErrors ? ExitCode.Findings : ExitCode.Passed);
        });
        return command;
    }

    private static void Write(Utf8JsonWriter json, List<Flip> flips, long compared)
    {
        json.WriteNumber("compared", compared);
        json.WriteStartArray("flips");
        foreach (Flip flip in flips)
        {
            json.WriteStartObject();
            json.WriteString("bundle", flip.After.Bundle);
            json.WriteString("migration", flip.After.Migration);
            json.WriteString("before", ResultWords.Of(flip.Before.Outcome));
            json.WriteString("after", ResultWords.Of(flip.After.Outcome));
            json.WriteStartArray("rules");
            foreach ((RuleVerdict before, RuleVerdict after) in flip.Rules)
            {
                json.WriteStartObject();
                json.WriteString("code", after.Code.Text);
                json.WriteString("before", ResultWords.Of(before.Verdict));
                json.WriteString("after", ResultWords.Of(after.Verdict));
                json.WriteString("basisBefore", string.Join<Citation>("; ", before.Basis));
                json.WriteString("basisAfter", string.Join<Citation>("; ", after.Basis));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Page page, List<Flip> flips, long compared, Language language)
    {
        page.Line(0, $"{Numbers.Of(compared, language)} {RuleTexts.Compared.In(language)} · {Numbers.Of(flips.Count, language)} {RuleTexts.Turned.In(language)}");
        if (flips.Count == 0)
        {
            page.Line(0, RuleTexts.NoFlip.In(language), Shade.Good);
        }

        foreach (Flip flip in flips)
        {
            page.Line(2, $"{flip.After.Bundle} · {ReportTexts.Record(RecordType.Migration, flip.After.Migration, language)}: {Texts.Of(flip.Before.Outcome).In(language)} → {Texts.Of(flip.After.Outcome).In(language)}");
            foreach ((RuleVerdict before, RuleVerdict after) in flip.Rules)
            {
                Turned(page, before, after, language);
            }
        }
    }

    private static void Turned(Page page, RuleVerdict before, RuleVerdict after, Language language) => page.Line(
        4,
        $"{after.Code}: {Texts.Of(before.Verdict).In(language)} → {Texts.Of(after.Verdict).In(language)} ({ReportTexts.Basis(after.Basis.IsEmpty ? before.Basis : after.Basis, language)})");
}
