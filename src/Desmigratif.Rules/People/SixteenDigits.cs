using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.People;

/// <summary>The sixteen digits of an identity or family card number, so that two of them can be compared.</summary>
internal static class SixteenDigits
{
    /// <summary>The digits; nothing where the text is absent or holds anything but sixteen digits and separators.</summary>
    /// <remarks>Also of a provisional or impossible number. One that is written without separators costs no allocation.</remarks>
    public static string? Of<T>(Written<T>? number)
        where T : PersonalNumber, ISpanParsable<T> =>
        number?.Value?.Reveal() ?? (IdentityDigits.Normalise(number?.Text) is { Length: 16 } digits ? digits : null);
}
