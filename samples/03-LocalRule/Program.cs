using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Reading;
using LocalRule;

// The national rules, those of the regency behind them, and the severities that the regency has set.
RuleBook book = RuleBook.National
    .With(new RegistrationPrecedesDeparture(), new OrientationCertificateIsHeld())
    .With(new SeverityPolicy([new(RuleId.Parse("LTM-002"), Severity.Error), new(RuleId.Parse("DOC-008"), Severity.Warning)]));

using FileStream file = File.OpenRead(args.Length > 0 ? args[0] : "samples/03-LocalRule/register.ndjson");
foreach (BundleReading reading in new BundleReader().Read(file))
{
    foreach (Finding finding in book.Check(reading.Register!, new(2026, 11, 21)))
    {
        if (finding.Code.Prefix == "LTM")
        {
            Console.WriteLine($"{finding.Severity} {finding.Code} {finding.Record?.Id}{finding.Pointer}: {finding.MessageIn(Language.English)} ({finding.Basis[0]})");
        }
    }

    foreach (Decision decision in book.Assess(reading.Register!, new(2026, 11, 21)))
    {
        PaperStatus paper = decision.Documents.First(paper => paper.Kind.Text == "orientation-certificate");
        Console.WriteLine($"{decision.Migration}: {decision.Outcome}; {paper.Kind.Label!.English}: {paper.State} ({paper.Basis[0]})");
    }
}
