using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Benchmarks.Data;

/// <summary>What a book finds, sorted by worker, to be compared with what others find.</summary>
internal static class BrokenRules
{
    /// <summary>For each worker the rules that are not met, once for each of the two records; each record stands in a line of its own.</summary>
    public static IEnumerable<string[]> Of(RuleBook book, Register village, LocalDate asOf)
    {
        ILookup<long, Finding> byLine = book.Check(village, asOf).ToLookup(finding => finding.Line);
        for (int worker = 0; worker < village.Persons.Count; worker++)
        {
            yield return
            [
                .. CodesAt(village.Persons.PlaceOf(worker)).Concat(CodesAt(village.Migrations.PlaceOf(worker))).Order(StringComparer.Ordinal),
            ];
        }

        IEnumerable<string> CodesAt(int place) => byLine[village.LineAt(place)].Select(finding => finding.Code.Text).Distinct(StringComparer.Ordinal);
    }
}
