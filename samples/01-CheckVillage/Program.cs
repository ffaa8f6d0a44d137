using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Reading;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

// Reads a village register, checks it, and decides about its open placement files.
// CheckVillage FILE [DATE] [id|en]
string file = args.ElementAtOrDefault(0) ?? Path.Combine("samples", "data", "rantauharap.ndjson");
LocalDate asOf = LocalDatePattern.Iso.Parse(args.ElementAtOrDefault(1) ?? "2026-11-21").GetValueOrThrow();
Language language = args.ElementAtOrDefault(2) == "en" ? Language.English : Language.Indonesian;

if (!File.Exists(file))
{
    Console.Error.WriteLine(Say($"Berkas {file} tidak ditemukan.", $"There is no file {file}."));
    return 3;
}

using FileStream stream = File.OpenRead(file);
foreach (BundleReading reading in new BundleReader().Read(stream))
{
    // 1. Whatever could be read is there; every problem is told.
    if (reading.Register is not { } register)
    {
        AnsiConsole.MarkupLineInterpolated($"{Say("Baris di luar bundel", "Lines outside a bundle")}: {reading.Problems.Count}");
        continue;
    }

    // 2. Is every record right? 3. Who may be placed on that day?
    IReadOnlyList<Finding> findings = [.. reading.Problems, .. RuleBook.National.Check(register, asOf)];
    IReadOnlyList<Decision> decisions = [.. RuleBook.National.Assess(register, asOf)];

    Introduce(register);
    ShowFindings(findings);
    ShowDecisions(decisions);
    ShowNextSteps(decisions);
}

return 0;

string Say(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

void Introduce(Register register)
{
    AnsiConsole.Write(new Spectre.Console.Rule($"[bold]{Say("Register desa", "Village register")} {register.Bundle.Village?.Value?.ToDottedString()}[/] · {LocalDatePattern.Iso.Format(asOf)}").LeftJustified());
    AnsiConsole.WriteLine(Say(
        $"{register.Persons.Count} orang, {register.Migrations.Count} perjalanan migrasi, {register.Children.Count} anak yang ditinggal, {register.Caregivers.Count} pengasuh.",
        $"{register.Persons.Count} people, {register.Migrations.Count} migration episodes, {register.Children.Count} children left behind, {register.Caregivers.Count} caregivers."));
    AnsiConsole.WriteLine();
}

void ShowFindings(IReadOnlyList<Finding> findings)
{
    BreakdownChart chart = new BreakdownChart().Width(60);
    foreach (IGrouping<Severity, Finding> group in findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key))
    {
        chart.AddItem(Named(group.Key), group.Count(), Shade(group.Key));
    }

    AnsiConsole.Write(chart);
    AnsiConsole.WriteLine();

    Table table = new Table().Border(TableBorder.Rounded).AddColumns(
        Say("Kode", "Code"),
        Say("Tingkat", "Severity"),
        Say("Jumlah", "Count"),
        Say("Contoh", "Example"),
        Say("Kewajiban yang belum terpenuhi", "Obligation that is not met"));
    foreach (IGrouping<RuleId, Finding> group in findings
        .Where(finding => finding.Severity >= Severity.Error)
        .GroupBy(finding => finding.Code)
        .OrderByDescending(group => group.First().Severity)
        .ThenByDescending(group => group.Count()))
    {
        Finding first = group.First();
        table.AddRow(
            new Text(first.Code.Text),
            new Text(Named(first.Severity), new Style(Shade(first.Severity))),
            new Text(group.Count().ToString()),
            new Text($"{Say("baris", "line")} {first.Line}"),
            new Text(SaysOf(first.Code)));
    }

    AnsiConsole.Write(table);
}

void ShowDecisions(IReadOnlyList<Decision> decisions)
{
    BarChart chart = new BarChart().Width(60).Label($"[bold]{Say("Berkas penempatan yang terbuka", "Open placement files")}[/]").LeftAlignLabel();
    foreach ((Outcome outcome, string name, Color shade) in new[]
    {
        (Outcome.Eligible, Say("dapat ditempatkan", "eligible"), Color.Green),
        (Outcome.Undetermined, Say("belum dapat ditentukan", "undetermined"), Color.Yellow),
        (Outcome.NotEligible, Say("belum dapat ditempatkan", "not eligible"), Color.Red),
    })
    {
        chart.AddItem(name, decisions.Count(decision => decision.Outcome == outcome), shade);
    }

    AnsiConsole.WriteLine();
    AnsiConsole.Write(chart);
    AnsiConsole.WriteLine();
    foreach (Decision decision in decisions.Where(decision => decision.Outcome == Outcome.NotEligible).Take(5))
    {
        IEnumerable<string> articles = decision.Rules
            .Where(rule => rule.Verdict == VerdictKind.NotMet)
            .SelectMany(rule => rule.Basis)
            .Select(citation => citation.Text)
            .Distinct();
        AnsiConsole.WriteLine($"  migration {decision.Migration}: {string.Join("; ", articles)}");
    }
}

void ShowNextSteps(IReadOnlyList<Decision> decisions)
{
    Table table = new Table().Border(TableBorder.Rounded).AddColumns(
        Say("Dokumen yang paling sering belum ada", "Papers most often missing or unknown"),
        Say("Berkas", "Files"),
        Say("Diterbitkan oleh", "Issued by"));
    foreach (IGrouping<DocumentKind, PaperStatus> group in decisions
        .SelectMany(decision => decision.Documents)
        .Where(paper => paper.State is PaperState.Missing or PaperState.Unknown or PaperState.Expired or PaperState.ExpiresTooEarly)
        .GroupBy(paper => paper.Kind)
        .OrderByDescending(group => group.Count())
        .Take(8))
    {
        table.AddRow(
            group.Key.Label?.In(language) ?? group.Key.Text,
            group.Count().ToString(),
            group.First().Issuer?.Label?.In(language) ?? "");
    }

    AnsiConsole.WriteLine();
    AnsiConsole.Write(table);
}

// Rules over records stand in the rule book, rules of the file format beside the reader.
string SaysOf(RuleId code) =>
    (RuleBook.National[code]?.Says ?? ReadingRules.All.First(rule => rule.Id == code).Says).In(language);

string Named(Severity severity) => severity switch
{
    Severity.Blocking => Say("menghalangi", "blocking"),
    Severity.Error => Say("kesalahan", "error"),
    Severity.Warning => Say("perlu diperiksa", "warning"),
    Severity.Referral => Say("rujukan", "referral"),
    _ => Say("informasi", "info"),
};

static Color Shade(Severity severity) => severity switch
{
    Severity.Blocking => Color.Red,
    Severity.Error => Color.Orange1,
    Severity.Warning => Color.Yellow,
    Severity.Referral => Color.Purple,
    _ => Color.Blue,
};
