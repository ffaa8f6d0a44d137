using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Tests.Values;

public class IdentityProblemCodeTests
{
    [Fact]
    public void Every_problem_has_a_code_of_its_own()
    {
        IdentityProblem[] problems = Enum.GetValues<IdentityProblem>();
        string[] codes = [.. problems.Select(problem => problem.Code())];

        Assert.Equal(codes.Length, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(codes, code => Assert.Matches(@"\A[A-Z]+(_[A-Z]+)*\z", code));
        Assert.All(problems.Zip(codes), pair =>
            Assert.Equal(pair.First.ToString(), pair.Second.Replace("_", "", StringComparison.Ordinal), ignoreCase: true));
    }

    [Fact]
    public void What_is_no_problem_has_no_code() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => default(IdentityProblem).Code());
}
