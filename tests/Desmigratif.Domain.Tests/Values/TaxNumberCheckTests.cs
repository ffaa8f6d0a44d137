using Desmigratif.Domain.Tests.Vectors;
using Desmigratif.Domain.Values;
using FsCheck.Fluent;

namespace Desmigratif.Domain.Tests.Values;

public class TaxNumberCheckTests
{
    public static TheoryData<string> Vectors => VectorTable.TaxNumber.Ids();

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Every_vector_is_judged_as_expected(string id)
    {
        VectorRow row = VectorTable.TaxNumber[id];

        TaxNumberCheck check = TaxNumberCheck.Of(row["input"]);

        Assert.Equal(row["status"], check.Status.ToString());
        Assert.Equal(row.Codes("errors"), NikCheckTests.Codes(check.Errors));
        Assert.Equal(row.Optional("kind"), check.Kind?.ToString().ToUpperInvariant());
    }

    [Theory]
    [InlineData("07123456109100", IdentityProblem.Length)]
    [InlineData("00712345610910000", IdentityProblem.Length)]
    [InlineData("O71234561091000", IdentityProblem.NonDigit)]
    [InlineData(null, IdentityProblem.Empty)]
    public void A_text_without_the_form_has_no_kind(string? text, IdentityProblem problem)
    {
        TaxNumberCheck check = TaxNumberCheck.Of(text);

        Assert.Null(check.Kind);
        Assert.Equal([problem], check.Errors);
        Assert.True(check.Has(problem));
    }

    [Fact]
    public void A_number_without_error_is_a_tax_number_and_no_other_is() =>
        Properties.Hold(
            Gen.OneOf(Properties.Text, Properties.Nik, Properties.Digits(15), Properties.Digits(16), Properties.Digits(22)),
            text => TaxNumberCheck.Of(text).Errors.IsEmpty == TaxNumber.TryParse(text, out _));
}
