namespace Desmigratif.Domain.Values;

/// <summary>
/// How a written identity number becomes digits: white space (the no-break space too), dots and hyphens are taken away, and only
/// the ASCII digits <c>0</c> to <c>9</c> count. Works on numbers that are not valid as well, so that two of them can be compared.
/// </summary>
public static class IdentityDigits
{
    /// <summary>The count of digits of a NIK and of a family card number.</summary>
    internal const int Length = 16;

    /// <summary>Takes the digits out of a text.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="digits">Receives the digits, as many as fit.</param>
    /// <param name="count">How many digits the text holds; this may be more than fitted.</param>
    /// <returns>Whether the text holds at least one digit and nothing but digits and separators.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, Span<char> digits, out int count) =>
        Fault(text, digits, out count) is null;

    /// <summary>The digits of a text, for comparing two of them.</summary>
    /// <param name="text">The text as written.</param>
    /// <returns>
    /// The digits, the same string where it holds nothing else; <see langword="null"/> where the text is absent, holds no digit
    /// or holds anything but digits and separators.
    /// </returns>
    public static string? Normalise(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (!text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return text;
        }

        Span<char> digits = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
        return TryNormalise(text, digits, out int count) ? digits[..count].ToString() : null;
    }

    /// <summary>
    /// Whether a text is a provisional number: sixteen digits of which the first is 0, as village systems give to people who have
    /// no number yet. Such a number says nothing outside the village that gave it.
    /// </summary>
    /// <param name="text">The text as written.</param>
    public static bool IsProvisional(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[Length];
        return TryNormalise(text, digits, out int count) && count == Length && digits[0] == '0';
    }

    /// <summary>Whether a text is the single digit 0, which many village systems write for "no number yet".</summary>
    /// <param name="text">The text as written.</param>
    public static bool StandsForNone(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[1];
        return TryNormalise(text, digits, out int count) && count == 1 && digits[0] == '0';
    }

    /// <summary>What keeps a text from being a row of digits: the first of <c>EMPTY</c> and <c>NON_DIGIT</c>.</summary>
    internal static IdentityProblem? Fault(ReadOnlySpan<char> text, Span<char> digits, out int count)
    {
        count = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                if (count < digits.Length)
                {
                    digits[count] = c;
                }

                count++;
            }
            else if (!char.IsWhiteSpace(c) && c is not ('.' or '-'))
            {
                return IdentityProblem.NonDigit;
            }
        }

        return count == 0 ? IdentityProblem.Empty : null;
    }
}
