using Desmigratif.Domain.Findings;
using Desmigratif.Regions;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Settings;
using NodaTime.Text;

namespace Desmigratif.Conformance.Tests;

public sealed class RulesTests
{
    [Fact]
    public void The_rule_book_finds_what_each_vector_expects_and_nothing_else() => Kit.AllAgree("rules", Findings, vector => vector.Expected);

    private static IEnumerable<string> Findings(Vector vector)
    {
        RuleBook book = vector.LocalParameters is { } local ? RuleBook.NationalWith(LocalParametersFile.Read(local)) : RuleBook.National;
        return from reading in new BundleReader(vector.Limits).Read(new MemoryStream(vector.Input))
               from finding in book.Check(reading.Register!, LocalDatePattern.Iso.Parse(vector.AsOf).Value, RegionTable.Instance)
               select ReadingTests.Shown(finding);
    }
}
