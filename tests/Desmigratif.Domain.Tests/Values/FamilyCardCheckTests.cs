using Desmigratif.Domain.Places;
using Desmigratif.Domain.Tests.Vectors;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Tests.Values;

public class FamilyCardCheckTests
{
    private static readonly LocalDate Reference = new(2026, 6, 30);

    public static TheoryData<string> Vectors => VectorTable.FamilyCard.Ids();

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Every_vector_is_judged_as_expected(string id)
    {
        VectorRow row = VectorTable.FamilyCard[id];

        FamilyCardCheck check = FamilyCardCheck.Of(row["input"], Reference, VectorRegions.Instance);

        Assert.Equal(row["status"], check.Status.ToString());
        Assert.Equal(row.Codes("errors"), NikCheckTests.Codes(check.Errors));
        Assert.Equal(row.Codes("warnings"), NikCheckTests.Codes(check.Warnings));
        Assert.Equal(NikCheckTests.Day(row["issue_date"]), check.Number?.IssueDate);
        Assert.Equal(row["status"] is "Valid" or "ValidWithWarnings", check.Number is not null);
    }

    [Fact]
    public void A_card_of_today_is_not_of_the_future_and_one_of_tomorrow_is()
    {
        Assert.False(IsOfTheFuture("5203083006269001"));
        Assert.True(IsOfTheFuture("5203080107269001"));

        static bool IsOfTheFuture(string text) =>
            FamilyCardCheck.Of(text, Reference, ProvinceCatalogue.Instance).Has(IdentityProblem.IssueDateFuture);
    }

    [Fact]
    public void It_prints_its_verdict_and_no_digit() =>
        Properties.Hold(
            Properties.Digits(16),
            text => !FamilyCardCheck.Of(text, Reference, ProvinceCatalogue.Instance).ToString().Any(char.IsDigit));
}
