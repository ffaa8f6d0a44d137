namespace Desmigratif.Domain.Values;

/// <summary>What kind of line a telephone number leads to, as far as the number tells.</summary>
public enum PhoneNumberKind
{
    /// <summary>An Indonesian mobile number, <c>+62 8…</c>. The operator cannot be told from it: numbers are portable.</summary>
    Mobile = 1,

    /// <summary>An Indonesian fixed line with its area code.</summary>
    FixedLine,

    /// <summary>An Indonesian number that is free for the caller, <c>177…</c> or <c>800…</c>.</summary>
    TollFree,

    /// <summary>An Indonesian number whose cost is shared, <c>804…</c>.</summary>
    SharedCost,

    /// <summary>An Indonesian number at a premium, <c>809…</c>.</summary>
    Premium,

    /// <summary>A number of another country; only its length is known to be right.</summary>
    Foreign,
}
