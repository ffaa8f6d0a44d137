using System.Text.Encodings.Web;
using System.Text.Json;
using Desmigratif.Cli.Commands;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Completeness;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Cli.Reports;

/// <summary>
/// SARIF 2.1.0, for the tools that show results beside the file. Columns are left out: SARIF counts characters, the format bytes.
/// </summary>
internal sealed class SarifReport(Stream output, Summary summary, Evaluation evaluation, bool isAssessment)
    : SampledReport(summary, evaluation.MaxSamples)
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>The id of what stands under no rule: a record that lacks what the profile asks for.</summary>
    private const string Missing = "missing-for-profile";

    private readonly List<string> codes = [];

    public override void Finish()
    {
        IEnumerable<(RuleId Code, Severity Severity)> named = Summary.Tallies.Select(tally => (tally.Code, tally.Severity))
            .Concat(OpenVerdicts().Select(entry => (entry.Rule.Code, Severity.Blocking)))
            .GroupBy(entry => entry.Item1).Select(group => (group.Key, group.Max(entry => entry.Item2))).OrderBy(entry => entry.Key);
        using Utf8JsonWriter json = new(output, Layout);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "desmigratif");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteString("language", evaluation.Language == Language.English ? "en" : "id");
        json.WriteStartArray("rules");
        foreach ((RuleId code, Severity severity) in named)
        {
            codes.Add(code.Text);
            json.WriteStartObject();
            json.WriteString("id", code.Text);
            Message(json, "shortDescription", ReportTexts.Says(code, evaluation.Book).In(evaluation.Language));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        if (evaluation.Profile is { } profile)
        {
            json.WriteStartObject();
            json.WriteString("id", Missing);
            Message(json, "shortDescription", CompletenessTexts.About(CompletenessTexts.Suite, profile, evaluation.Language));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", "note");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", Summary.IsWhole);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (Sample<Finding> sample in Samples.Findings.SelectMany(shown => shown))
        {
            Write(json, sample);
        }

        foreach ((Sample<Decision> sample, RuleVerdict rule) in OpenVerdicts())
        {
            Write(json, sample, rule);
        }

        if (evaluation.Profile is { } asked)
        {
            WriteMissing(json, asked);
        }

        json.WriteEndArray();
        Properties(json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Blocking or Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void Message(Utf8JsonWriter json, string member, string text)
    {
        json.WriteStartObject(member);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Address(string file) =>
        (Path.IsPathRooted(file) ? "file://" : "") + string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static void Location(Utf8JsonWriter json, string? file, long line, string? bundle, RecordName? record, string pointer)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", file is null or "-" ? "stdin" : Address(file));
        json.WriteEndObject();
        if (line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", $"{(bundle is null ? "" : bundle + "/")}{record?.Type}/{record?.Id}{pointer}");
        json.WriteString("kind", "record");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Begin(Utf8JsonWriter json, string rule, int place, string kind, string level, string text)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", rule);
        json.WriteNumber("ruleIndex", place);
        json.WriteString("kind", kind);
        json.WriteString("level", level);
        Message(json, "message", text);
    }

    private IEnumerable<(Sample<Decision> Sample, RuleVerdict Rule)> OpenVerdicts() =>
        from sample in Enum.GetValues<Outcome>().SelectMany(Samples.Decisions)
        from rule in sample.Item.Rules
        where rule.Verdict is VerdictKind.NotMet or VerdictKind.Unknown
        select (sample, rule);

    private int PlaceOf(RuleId code) => codes.BinarySearch(code.Text, StringComparer.Ordinal);

    /// <summary>One note for each record shown; where nothing is missing, one result that says so.</summary>
    private void WriteMissing(Utf8JsonWriter json, Profile profile)
    {
        if (Summary.Missing.Records == 0)
        {
            Begin(json, Missing, codes.Count, "pass", "none", CompletenessTexts.About(CompletenessTexts.Nothing, profile, evaluation.Language));
            json.WriteEndObject();
        }

        foreach (Sample<IncompleteRecord> sample in Summary.Missing.Shown)
        {
            IncompleteRecord record = sample.Item;
            string members = CompletenessTexts.MembersOf(record);
            Begin(json, Missing, codes.Count, "fail", "note", CompletenessTexts.Lacks.In(evaluation.Language).Replace("{0}", members, StringComparison.Ordinal));
            Location(json, sample.Input, record.Line, bundle: null, record.Record, pointer: "");
            json.WriteEndObject();
        }
    }

    private void Write(Utf8JsonWriter json, Sample<Finding> sample)
    {
        Finding finding = sample.Item;
        Begin(json, finding.Code.Text, PlaceOf(finding.Code), "fail", Level(finding.Severity), finding.MessageIn(evaluation.Language));
        Location(json, sample.Input, finding.Line, finding.Bundle, finding.Record, finding.Pointer);
        json.WriteStartObject("properties");
        json.WriteString("severity", ResultWords.Of(finding.Severity));
        json.WriteString("pointer", finding.Pointer);
        json.WriteString("basis", string.Join<Citation>("; ", finding.Basis));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Sample<Decision> sample, RuleVerdict rule)
    {
        bool fails = rule.Verdict == VerdictKind.NotMet;
        string says = ReportTexts.Says(rule.Code, evaluation.Book).In(evaluation.Language);
        Begin(json, rule.Code.Text, PlaceOf(rule.Code), fails ? "fail" : "open", fails ? "error" : "none", $"{Texts.Of(rule.Verdict).In(evaluation.Language)}: {says}");
        Location(json, sample.Input, sample.Item.Line, sample.Item.Bundle, new RecordName("migration", sample.Item.Migration), pointer: "");
        json.WriteStartObject("properties");
        json.WriteString("outcome", ResultWords.Of(sample.Item.Outcome));
        json.WriteString("verdict", ResultWords.Of(rule.Verdict));
        json.WriteString("basis", string.Join<Citation>("; ", rule.Basis));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Properties(Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        json.WriteString("asOf", evaluation.AsOf is { } day ? IsoDate.Of(day) : "today");
        json.WriteString("ruleBook", evaluation.Book.Hash);
        json.WriteStartObject("counts");
        foreach (IGrouping<RuleId, Tally> tallies in Summary.Tallies.GroupBy(tally => tally.Code))
        {
            json.WriteNumber(tallies.Key.Text, tallies.Sum(tally => tally.Count));
        }

        json.WriteEndObject();
        if (evaluation.Profile is { } profile)
        {
            json.WriteStartObject("missing");
            json.WriteString("profile", CompletenessTexts.CodeOf(profile).Text);
            json.WriteNumber("records", Summary.Missing.Records);
            json.WriteNumber("members", Summary.Missing.Members);
            json.WriteEndObject();
        }

        if (isAssessment)
        {
            json.WriteStartObject("outcomes");
            foreach (Outcome outcome in Enum.GetValues<Outcome>())
            {
                json.WriteNumber(ResultWords.Of(outcome), Summary.Count(outcome));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
