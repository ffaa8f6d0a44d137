using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Architecture.Tests;

/// <summary>Whatever a person reads stands in both languages, says the same in each, and is a whole sentence where it gives advice.</summary>
public sealed partial class WordingTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Words that no Indonesian sentence needs; words of the format, such as file, data and schema, are not among them.</summary>
    private static readonly HashSet<string> English = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "and", "or", "must", "may", "is", "are", "was", "of", "to", "in", "on", "at", "by", "for", "from", "with", "without", "not", "no",
        "this", "that", "it", "its", "has", "have", "record", "records", "date", "day", "person", "people", "worker", "village", "child", "paper",
        "missing", "unknown", "held", "before", "after", "rule", "law", "age", "year", "years", "month", "months",
    };

    /// <summary>English words that values of parameters have been written with. Codes, such as worker, are words of the format.</summary>
    private static readonly HashSet<string> WordsOfValues = new(StringComparer.OrdinalIgnoreCase)
    {
        "any", "every", "none", "other", "household", "not", "known", "set", "length", "destination", "month", "months", "year", "years", "yes", "no", "true", "false",
    };

    private static readonly HashSet<string> Indonesian = new(StringComparer.OrdinalIgnoreCase)
    {
        "yang", "dan", "atau", "tidak", "belum", "dengan", "untuk", "dari", "pada", "di", "ini", "adalah", "harus", "telah", "sudah", "orang",
        "desa", "anak", "catatan", "tanggal", "hari", "berkas", "dokumen", "tersedia",
    };

    /// <summary>What findings tell a person: of every rule, and of every case that has a message of its own.</summary>
    private static IEnumerable<(string Where, Wording Wording)> Messages =>
        RuleBook.National.Rules.SelectMany(rule => Static(rule.GetType()).Prepend((rule.Id.Text, rule.Message)))
            .Concat(ReadingRules.All.Select(rule => (rule.Id.Text, rule.Message)));

    private static IEnumerable<(string Where, Wording Wording)> Statements =>
        RuleBook.National.Rules.Select(rule => (rule.Id.Text, rule.Says))
            .Concat(ReadingRules.All.Select(rule => (rule.Id.Text, rule.Says)));

    private static IEnumerable<(string Where, Wording Wording)> Labels =>
        from type in Repository.Domain.GetExportedTypes()
        where type.IsSubclassOf(typeof(Code))
        let list = type.GetProperty("List")!.GetValue(obj: null)!
        from code in ((IEnumerable)list.GetType().GetProperty("All")!.GetValue(list)!).Cast<Code>()
        select ($"{type.Name} {code.Text}", code.Label!);

    private static IEnumerable<(string Where, Wording Wording)> Titles =>
        Laws.All.Append(InterchangeFormat.Version1).Select(instrument => (instrument.ShortName, instrument.Title));

    /// <summary>What is read outside findings: by the tool, and as what a value was expected to be.</summary>
    private static IEnumerable<(string Where, Wording Wording)> Texts =>
        new[] { Repository.Serialization, Repository.Tool }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type != typeof(ReadingRules))
            .SelectMany(Static);

    private static IEnumerable<(string Where, Wording Wording)> Everything =>
        Messages.Concat(Statements).Concat(Labels).Concat(Titles).Concat(Texts);

    [Fact]
    public void Everything_is_said_in_both_languages() =>
        House.HasNo(
            from said in Everything
            where string.IsNullOrWhiteSpace(said.Wording.Indonesian) || string.IsNullOrWhiteSpace(said.Wording.English)
            select said.Where,
            "Say these in Indonesian and in English:");

    [Fact]
    public void Both_languages_have_the_same_placeholders() =>
        House.HasNo(
            from said in Everything
            where !Placeholders(said.Wording.Indonesian).SetEquals(Placeholders(said.Wording.English))
            select $"{said.Where}: {said.Wording}",
            "Give both languages of these the same placeholders, or one of them leaves something out:");

    [Fact]
    public void Neither_language_is_left_over_in_the_other() =>
        House.HasNo(
            (from said in Everything from word in WordsOf(said.Wording.Indonesian).Where(English.Contains) select $"{said.Where}: {word}: {said.Wording.Indonesian}")
            .Concat(from said in Everything from word in WordsOf(said.Wording.English).Where(Indonesian.Contains) select $"{said.Where}: {word}: {said.Wording.English}"),
            "These hold a word of the other language:");

    [Fact]
    public void A_parameter_is_shown_without_English_words() =>
        House.HasNo(
            from rule in RuleBook.National.Rules
            from parameter in rule.Parameters
            from step in parameter.Shown
            from word in Word().Matches(step.Value.Indonesian).Select(match => match.Value)
            where WordsOfValues.Contains(word)
            select $"{rule.Id} {parameter.Name}: {word}: {step.Value.Indonesian}",
            "Give these values of parameters a wording, see IWorded:");

    [Fact]
    public void A_message_is_made_of_whole_sentences() =>
        House.HasNo(
            from said in Messages
            from text in new[] { said.Wording.Indonesian, said.Wording.English }
            where text[^1] is not ('.' or '?' or '!' or '…') || !(text[0] == '{' || char.IsUpper(text[0])) || text.Contains("  ", StringComparison.Ordinal)
            select $"{said.Where}: {text}",
            "Begin these with a capital, end them with a full stop, and put single blanks between words:");

    [Fact]
    public void A_message_says_what_to_do_in_a_second_sentence() =>
        House.HasNo(
            from rule in RuleBook.National.Rules
            from text in new[] { rule.Message.Indonesian, rule.Message.English }
            where !text.Contains(". ", StringComparison.Ordinal) && !text.Contains("; ", StringComparison.Ordinal)
            select $"{rule.Id}: {text}",
            "Say first what is wrong, then what to do:");

    [Fact]
    public void A_statement_is_a_headline() =>
        House.HasNo(
            from said in Statements
            from text in new[] { said.Wording.Indonesian, said.Wording.English }
            where text[^1] is '.' or ' ' || !char.IsUpper(text[0]) || text.Contains('{')
            select $"{said.Where}: {text}",
            "Let these begin with a capital, end without a full stop and hold no placeholder:");

    [Fact]
    public void Two_rules_never_say_the_same() =>
        House.HasNo(
            from language in Enum.GetValues<Language>()
            from same in Statements.GroupBy(said => said.Wording.In(language), StringComparer.OrdinalIgnoreCase)
            where same.Count() > 1
            select $"{string.Join(", ", same.Select(said => said.Where))}: {same.Key}",
            "Tell these apart, or make them one rule:");

    /// <summary>The wordings that a type keeps in static fields, alone or in a verdict.</summary>
    private static IEnumerable<(string Where, Wording Wording)> Static(Type type) =>
        type.ContainsGenericParameters ? []
        : from field in type.GetFields(Declared)
          from wording in field.FieldType == typeof(Wording) ? [(Wording?)field.GetValue(obj: null)]
              : field.FieldType == typeof(Verdict) ? ((Verdict)field.GetValue(obj: null)!).Faults.Select(fault => fault.Message)
              : []
          where wording is not null
          select ($"{type.Name}.{field.Name}", wording);

    private static HashSet<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Value)];

    private static IEnumerable<string> WordsOf(string text) =>
        Word().Matches(Aside().Replace(text, "")).Select(match => match.Value);

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();

    /// <summary>A placeholder, or a term of the other language given in brackets.</summary>
    [GeneratedRegex(@"\{[^{}]*\}|\([^()]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Aside();

    /// <summary>A word that stands by itself: not a part of <c>x-owner-…</c> or <c>--lang</c>.</summary>
    [GeneratedRegex(@"(?<![\w-])[A-Za-z]+(?![\w-])")]
    private static partial Regex Word();
}
