using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices.WarningSigns;

public sealed class NoDebtTiesWorkerTests
{
    private const string Rule = "FLG-006";

    private const string Pointer = "/loans/0/lender";

    [Theory]
    [InlineData("bank")]
    [InlineData("family")]
    [InlineData("cooperative")]
    [InlineData("moneylender")]
    public void A_loan_of_somebody_else_ties_only_by_the_wage(string lender)
    {
        Owing(lender, repaidByWage: false).Judge(Rule).IsMet();
        Owing(lender, repaidByWage: null).Judge(Rule).IsMet();
        Owing(lender, repaidByWage: true).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void A_loan_of_the_recruiter_ties()
    {
        Owing("recruiter", repaidByWage: true).Judge(Rule).IsNotMetAt(Pointer);
        Owing("recruiter", repaidByWage: false).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void The_lender_has_to_be_known()
    {
        Owing(lender: null, repaidByWage: false).Judge(Rule).IsUnknownFor(Pointer);
        Owing("a-word-of-tomorrow", repaidByWage: null).Judge(Rule).IsUnknownFor(Pointer);
        Owing(lender: null, repaidByWage: true).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void Without_loans_nothing_is_asked() => Given.File.Judge(Rule).AsksNothing();

    [Fact]
    public void Nothing_is_asked_before_19_April_2007()
    {
        Owing("recruiter", repaidByWage: true).Departing(2007, 4, 18).Judge(Rule).AsksNothing();
        Owing("recruiter", repaidByWage: true).Departing(2007, 4, 19).Judge(Rule).IsNotMetAt(Pointer);
    }

    private static PlacementFile Owing(string? lender, bool? repaidByWage) => Given.File.With(migration => migration with
    {
        Loans = [new() { Lender = lender is null ? null : LenderKind.List.Of(lender), RepaidByWage = repaidByWage }],
    });
}
