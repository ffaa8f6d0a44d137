namespace Desmigratif.Schema.Tests.Generated;

/// <summary>The fixed forms of texts as regular expressions that mean the same in every language integrators write.</summary>
internal static class Patterns
{
    public const string Id = "^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$";

    /// <summary>A day that exists in the Gregorian calendar, years 0001 to 9999.</summary>
    public const string Date =
        "^(?:" + AnyYear + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|" + LeapYear + "-02-29)$";

    public const string Time = "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?Z$";

    /// <summary>What a spreadsheet makes of a long number.</summary>
    public const string Scientific = "^[0-9]+(?:[.,][0-9]+)?[Ee][+-][0-9]+$";

    public const string Country = "^[A-Z]{2}$";

    public const string Occupation = "^[0-9]{4,6}$";

    /// <summary>A member that a system adds for itself: <c>x-&lt;owner&gt;-…</c>.</summary>
    public const string OwnMember = "^x-[^-]+-[\\s\\S]";

    private const string AnyYear = "(?!0000)[0-9]{4}";

    private const string LeapYear = "(?:(?!0000)(?:[02468][048]|[13579][26])00|[0-9]{2}(?:0[48]|[2468][048]|[13579][26]))";

    public static string Instant { get; } = Date[..^1] + Time;
}
