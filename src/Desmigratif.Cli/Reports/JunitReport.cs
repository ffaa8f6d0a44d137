using System.Globalization;
using System.Text;
using System.Xml;
using Desmigratif.Cli.Commands;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Completeness;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Cli.Reports;

/// <summary>
/// JUnit XML, for build servers. Of a check: one test for each rule, in a suite for each pillar; it fails where the rule has a finding
/// at or above <c>--fail-on</c>; and where a profile was asked for, one for each type of record that lacks something for it. Of an assessment: besides, one test for each decision shown; undetermined is skipped.
/// An input that could not be read is an error, and so is a run that was not finished.
/// </summary>
internal sealed class JunitReport(Stream output, Summary summary, Evaluation evaluation, bool isAssessment)
    : SampledReport(summary, evaluation.MaxSamples)
{
    private Language Language => evaluation.Language;

    public override void Finish()
    {
        ILookup<string, Sample<Finding>> shown = Samples.Findings.SelectMany(samples => samples)
            .ToLookup(sample => sample.Item.Code.Text, StringComparer.Ordinal);
        List<Suite> suites = [.. RuleSuites(shown)];
        if (isAssessment)
        {
            suites.Insert(0, DecisionSuite());
        }

        if (evaluation.Profile is { } profile)
        {
            suites.Add(ProfileSuite(profile));
        }

        if (!Summary.IsWhole)
        {
            suites.Insert(0, InputSuite());
        }

        using XmlWriter xml = XmlWriter.Create(output, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CloseOutput = false });
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", (isAssessment ? Texts.AssessmentTitle : Texts.CheckTitle).In(Language));
        Count(xml, [.. suites.SelectMany(suite => suite.Cases)]);
        foreach (Suite suite in suites)
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", suite.Name);
            Count(xml, suite.Cases);
            foreach (Case test in suite.Cases)
            {
                Write(xml, suite, test);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Clean(string text) => string.Create(text.Length, text, static (clean, source) =>
    {
        for (int index = 0; index < clean.Length; index++)
        {
            clean[index] = XmlConvert.IsXmlChar(source[index]) ? source[index] : '\uFFFD';
        }
    });

    private static void Count(XmlWriter xml, IReadOnlyList<Case> cases)
    {
        xml.WriteAttributeString("tests", cases.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", cases.Count(test => test.Failure is not null).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("skipped", cases.Count(test => test.Skipped is not null).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", cases.Count(test => test.Error is not null).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("time", "0");
    }

    private static void Write(XmlWriter xml, Suite suite, Case test)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", suite.Word);
        xml.WriteAttributeString("name", Clean(test.Name));
        xml.WriteAttributeString("time", "0");
        if (test.Error is not null)
        {
            xml.WriteStartElement("error");
            xml.WriteAttributeString("message", Clean(test.Error));
            xml.WriteAttributeString("type", test.Type);
            xml.WriteEndElement();
        }
        else if (test.Failure is not null)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", Clean(test.Failure));
            xml.WriteAttributeString("type", test.Type);
            xml.WriteString(Clean(test.Detail));
            xml.WriteEndElement();
        }
        else
        {
            if (test.Skipped is not null)
            {
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", Clean(test.Skipped));
                xml.WriteEndElement();
            }

            if (test.Detail.Length > 0)
            {
                xml.WriteElementString("system-out", Clean(test.Detail));
            }
        }

        xml.WriteEndElement();
    }

    private IEnumerable<Suite> RuleSuites(ILookup<string, Sample<Finding>> shown)
    {
        IEnumerable<(RuleId Id, Wording Says)> reading = ReadingRules.All.Select(rule => (rule.Id, rule.Says));
        IEnumerable<(RuleId Id, Wording Says)> rules = isAssessment ? reading : evaluation.Book.Rules.Select((Rule rule) => (rule.Id, rule.Says)).Concat(reading);
        return rules.GroupBy(rule => Pillars.Of(rule.Id)).OrderBy(group => group.Key).Select(group => new Suite(
            ReportTexts.Of(group.Key).In(Language),
            "desmigratif." + Pillars.WordOf(group.Key),
            [.. group.Select(rule => RuleCase(rule.Id, rule.Says, shown[rule.Id.Text]))]));
    }

    private Case RuleCase(RuleId id, Wording says, IEnumerable<Sample<Finding>> shown)
    {
        long count = Summary.Count(id);
        string name = $"{id} {says.In(Language)}";
        if (count == 0)
        {
            return new(name);
        }

        Severity worst = Summary.Tallies.Where(tally => tally.Code == id).Max(tally => tally.Severity);
        Sample<Finding>[] kept = [.. shown];
        StringBuilder detail = new();
        foreach (Sample<Finding> sample in kept)
        {
            Finding finding = sample.Item;
            string record = finding.Record is { } own ? $"{ReportTexts.Record(own, Language)} " : "";
            detail.Append(CultureInfo.InvariantCulture, $"{sample.Input}:{finding.Line} {record}{finding.Pointer}: {finding.MessageIn(Language)}\n");
        }

        if (kept.Length < count)
        {
            detail.Append(Texts.Shown(kept.Length, count, Language)).Append('\n');
        }

        bool fails = evaluation.FailOn is { } least && worst >= least;
        return new(name)
        {
            Failure = fails ? $"{Texts.Of(worst).In(Language)}: {Numbers.Of(count, Language)}×" : null,
            Type = ResultWords.Of(worst),
            Detail = detail.ToString(),
        };
    }

    private Suite InputSuite()
    {
        List<Case> cases = [.. Summary.Unreadable.Select(one => new Case(one.Input) { Error = one.Fault.In(Language), Type = "unreadable" })];
        if (!Summary.IsComplete)
        {
            cases.Add(new(Texts.InputsTitle.In(Language)) { Error = Texts.Incomplete.In(Language), Type = "incomplete" });
        }

        return new(Texts.InputsTitle.In(Language), "desmigratif.inputs", cases);
    }

    private Suite DecisionSuite()
    {
        List<Case> cases = [];
        foreach (Outcome outcome in Enum.GetValues<Outcome>())
        {
            foreach (Sample<Decision> sample in Samples.Decisions(outcome))
            {
                string open = string.Join("\n", sample.Item.Rules.Where(rule => rule.Verdict is VerdictKind.NotMet or VerdictKind.Unknown).Select(rule =>
                    $"{Texts.Of(rule.Verdict).In(Language)}: {rule.Code} {ReportTexts.Says(rule.Code, evaluation.Book).In(Language)} ({ReportTexts.Basis(rule.Basis, Language)})"));
                cases.Add(new($"{sample.Item.Bundle} migration {sample.Item.Migration}")
                {
                    Failure = outcome == Outcome.NotEligible ? Texts.Of(outcome).In(Language) : null,
                    Skipped = outcome == Outcome.Undetermined ? Texts.Of(outcome).In(Language) : null,
                    Type = ResultWords.Of(outcome),
                    Detail = open,
                });
            }
        }

        string counts = string.Join(", ", Enum.GetValues<Outcome>().Select(outcome => $"{Texts.Of(outcome).In(Language)}: {Numbers.Of(Summary.Count(outcome), Language)}"));
        return new($"{Texts.AssessmentTitle.In(Language)} ({counts})", "desmigratif.decisions", cases);
    }

    /// <summary>One test for each type of record; what is missing fails it where a missing member fails the run, else it is skipped.</summary>
    private Suite ProfileSuite(Profile profile)
    {
        ILookup<string, Sample<IncompleteRecord>> shown = Summary.Missing.Shown.ToLookup(sample => sample.Item.Record.Type, StringComparer.Ordinal);
        bool fails = evaluation.FailOn <= Severity.Error;
        return new(
            CompletenessTexts.About(CompletenessTexts.Suite, profile, Language),
            "desmigratif.profile." + CompletenessTexts.CodeOf(profile).Text,
            [.. RecordType.List.All.Where(type => type != RecordType.End).Select(type => ProfileCase(type, [.. shown[type.Text]], fails))]);
    }

    private Case ProfileCase(RecordType type, Sample<IncompleteRecord>[] shown, bool fails)
    {
        Case test = new($"{type.Text} {type.Label!.In(Language)}");
        long count = Summary.Missing.Of(type.Text);
        if (count == 0)
        {
            return test;
        }

        StringBuilder detail = new();
        foreach (Sample<IncompleteRecord> sample in shown)
        {
            string members = CompletenessTexts.MembersOf(sample.Item);
            detail.Append(CultureInfo.InvariantCulture, $"{sample.Input}:{sample.Item.Line} {ReportTexts.Record(sample.Item.Record, Language)}: {members}\n");
        }

        if (shown.Length < count)
        {
            detail.Append(Texts.Shown(shown.Length, count, Language)).Append('\n');
        }

        string lacks = CompletenessTexts.Incomplete.In(Language).Replace("{0}", Numbers.Of(count, Language), StringComparison.Ordinal);
        return test with { Failure = fails ? lacks : null, Skipped = fails ? null : lacks, Type = "missing", Detail = detail.ToString() };
    }

    private sealed record Suite(string Name, string Word, IReadOnlyList<Case> Cases);

    private sealed record Case(string Name)
    {
        public string? Error { get; init; }

        public string? Failure { get; init; }

        public string? Skipped { get; init; }

        public string Type { get; init; } = "";

        public string Detail { get; init; } = "";
    }
}
