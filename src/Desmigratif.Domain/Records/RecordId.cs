namespace Desmigratif.Domain.Records;

/// <summary>
/// The form of a record's id: a letter or digit, then up to 63 letters, digits, points, underscores, colons or hyphens, all ASCII.
/// An id is printed in findings, so it must never be an identity number or a name.
/// </summary>
public static class RecordId
{
    /// <summary>The greatest length of an id, in characters (inclusive).</summary>
    public const int MaxLength = 64;

    /// <summary>Whether a text has the form of an id.</summary>
    /// <param name="text">The text, without surrounding blanks.</param>
    /// <returns><see langword="true"/> for 1 to 64 allowed characters of which the first is a letter or digit.</returns>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength || !char.IsAsciiLetterOrDigit(text[0]))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or ':' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
