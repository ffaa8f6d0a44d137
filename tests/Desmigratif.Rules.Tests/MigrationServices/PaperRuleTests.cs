using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

/// <summary>What holds of every rule that asks for a paper since 22 November 2017.</summary>
public abstract class PaperRuleTests(string rule, DocumentKind paper, string pointer = "/documents")
{
    protected string Rule => rule;

    private PlacementFile Without => Bare(Given.File.Without(paper));

    [Fact]
    public void A_paper_on_file_will_do()
    {
        Given.File.Judge(rule).IsMet();
        Given.File.Undeclared().Judge(rule).IsMet();
    }

    [Fact]
    public void A_file_declared_complete_without_it_is_not_in_order()
    {
        Without.Judge(rule).IsNotMetAt(pointer);
        Assert.Equal(paper.Text, Without.Judge(rule).Parameter("paper"));
    }

    [Fact]
    public void Until_the_village_declares_the_file_complete_the_paper_may_still_come()
    {
        string[] missing = pointer == "/documents" ? [pointer] : ["/documents", pointer];
        Without.Undeclared().Judge(rule).IsUnknownFor(missing);
        Without.On(2026, 8, 31).Judge(rule).IsUnknownFor(missing);
        Without.On(2026, 9, 1).Judge(rule).IsNotMetAt(pointer);
    }

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Without.Departing(2017, 11, 21).Judge(rule).AsksNothing();
        Without.Departing(2017, 11, 22).Judge(rule).IsNotMetAt(pointer);
    }

    [Fact]
    public void Without_a_day_of_departure_the_law_of_today_applies() => Without.Departing(null).Judge(rule).IsNotMetAt(pointer);

    /// <summary>The same file without what else would stand for the paper.</summary>
    private protected virtual PlacementFile Bare(PlacementFile file) => file;
}
