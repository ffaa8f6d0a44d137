namespace Desmigratif.Domain.Values;

/// <summary>What may be wrong with, or remarkable about, the number of a person or of a family card, or a tax number.</summary>
public enum IdentityProblem
{
    /// <summary>No character is left once blanks, dots and hyphens are taken away (<c>EMPTY</c>).</summary>
    Empty = 1,

    /// <summary>A character is none of the ASCII digits (<c>NON_DIGIT</c>).</summary>
    NonDigit,

    /// <summary>The count of digits is not that of the number (<c>LENGTH</c>).</summary>
    Length,

    /// <summary>The day of birth is none of 01-31 and 41-71 (<c>DAY_RANGE</c>).</summary>
    DayRange,

    /// <summary>The month of birth is none of 01-12 (<c>MONTH_RANGE</c>).</summary>
    MonthRange,

    /// <summary>Neither 19YY nor 20YY makes day and month a date (<c>NO_SUCH_DATE</c>).</summary>
    NoSuchDate,

    /// <summary>The serial is 0000, but numbering starts at 0001 (<c>SERIAL_ZERO</c>).</summary>
    SerialZero,

    /// <summary>The first two digits are no province (<c>PROVINCE_UNKNOWN</c>).</summary>
    ProvinceUnknown,

    /// <summary>The province is known, the first four digits are no regency of it (<c>REGENCY_UNKNOWN</c>).</summary>
    RegencyUnknown,

    /// <summary>The regency is known, the first six digits are no district of it (<c>DISTRICT_UNKNOWN</c>).</summary>
    DistrictUnknown,

    /// <summary>
    /// The region is known under a code that is no longer given out (<c>REGION_RETIRED</c>); the number stays valid.
    /// </summary>
    RegionRetired,

    /// <summary>Day, month and two-digit year differ from the declared birth date (<c>BIRTHDATE_MISMATCH</c>).</summary>
    BirthDateMismatch,

    /// <summary>The sex in the number differs from the declared one (<c>SEX_MISMATCH</c>).</summary>
    SexMismatch,

    /// <summary>All sixteen digits are the same (<c>REPEATED_DIGIT</c>).</summary>
    RepeatedDigit,

    /// <summary>
    /// A child and a person of up to 110 could bear the number, and no declared date settles it (<c>CENTURY_AMBIGUOUS</c>).
    /// </summary>
    CenturyAmbiguous,

    /// <summary>The date in a family card number does not exist (<c>ISSUE_DATE_INVALID</c>).</summary>
    IssueDateInvalid,

    /// <summary>The date in a family card number lies after the reference date (<c>ISSUE_DATE_FUTURE</c>).</summary>
    IssueDateFuture,

    /// <summary>The check digit of a tax number is not the one its digits ask for (<c>CHECK_DIGIT</c>).</summary>
    CheckDigit,
}
