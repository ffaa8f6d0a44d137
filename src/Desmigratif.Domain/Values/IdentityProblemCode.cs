namespace Desmigratif.Domain.Values;

/// <summary>The published codes of the problems of identity numbers.</summary>
public static class IdentityProblemCode
{
    /// <summary>The code of a problem, for example <c>DAY_RANGE</c>. Codes never change.</summary>
    /// <param name="problem">The problem.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enumeration.</exception>
    public static string Code(this IdentityProblem problem) => problem switch
    {
        IdentityProblem.Empty => "EMPTY",
        IdentityProblem.NonDigit => "NON_DIGIT",
        IdentityProblem.Length => "LENGTH",
        IdentityProblem.DayRange => "DAY_RANGE",
        IdentityProblem.MonthRange => "MONTH_RANGE",
        IdentityProblem.NoSuchDate => "NO_SUCH_DATE",
        IdentityProblem.SerialZero => "SERIAL_ZERO",
        IdentityProblem.ProvinceUnknown => "PROVINCE_UNKNOWN",
        IdentityProblem.RegencyUnknown => "REGENCY_UNKNOWN",
        IdentityProblem.DistrictUnknown => "DISTRICT_UNKNOWN",
        IdentityProblem.RegionRetired => "REGION_RETIRED",
        IdentityProblem.BirthDateMismatch => "BIRTHDATE_MISMATCH",
        IdentityProblem.SexMismatch => "SEX_MISMATCH",
        IdentityProblem.RepeatedDigit => "REPEATED_DIGIT",
        IdentityProblem.CenturyAmbiguous => "CENTURY_AMBIGUOUS",
        IdentityProblem.IssueDateInvalid => "ISSUE_DATE_INVALID",
        IdentityProblem.IssueDateFuture => "ISSUE_DATE_FUTURE",
        IdentityProblem.CheckDigit => "CHECK_DIGIT",
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "No such problem."),
    };
}
