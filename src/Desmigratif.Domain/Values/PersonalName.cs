using System.Globalization;
using System.Text;

namespace Desmigratif.Domain.Values;

/// <summary>
/// The name of a person, as one text: Indonesian names need no family name. It prints as initials; the name itself is given only by
/// <see cref="Reveal"/>. Two are equal when their texts are equal; <see cref="Folded"/> is for comparing what people typed.
/// </summary>
public sealed class PersonalName : IEquatable<PersonalName>
{
    // The bare letters of U+00C0 to U+017F, a point where there is none. Not left to Unicode normalisation, which does nothing on a
    // machine set to invariant globalization, so that two machines would fold one name differently.
    private const string Bare =
        "AAAAAA.CEEEEIIII.NOOOOO..UUUUY..AAAAAA.CEEEEIIII.NOOOOO..UUUUY.Y"
        + "AAAAAACCCCCCCCDD..EEEEEEEEEEGGGGGGGGHH..IIIIIIIII...JJKK.LLLLLL."
        + "...NNNNNN...OOOOOO..RRRRRRSSSSSSSSTTTT..UUUUUUUUUUUUWWYYYZZZZZZ.";

    private readonly string text;

    /// <summary>Takes a name into keeping.</summary>
    /// <param name="text">The name, as written, not empty.</param>
    public PersonalName(string text) => this.text = text;

    /// <summary>Takes a name into keeping.</summary>
    /// <param name="text">The name, as written; <see langword="null"/> gives nothing.</param>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static implicit operator PersonalName?(string? text) => text is null ? null : new(text);

    /// <summary>Whether both texts are equal, compared ordinally.</summary>
    public static bool operator ==(PersonalName? left, PersonalName? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(PersonalName? left, PersonalName? right) => !(left == right);

    /// <summary>The name. Whoever calls this answers for where it goes.</summary>
    public string Reveal() => text;

    /// <summary>
    /// The name in the form in which two spellings of it compare equal: upper case, marks removed from Latin letters, only letters
    /// and digits, one blank between words. <c>Ma'ruf  Amin</c> and <c>MARUF AMIN</c> fold alike.
    /// </summary>
    public string Folded()
    {
        StringBuilder folded = new(text.Length);
        bool gap = false;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                if (gap && folded.Length > 0)
                {
                    folded.Append(' ');
                }

                gap = false;
                folded.Append(Unmarked(char.ToUpperInvariant(c)));
            }
            else if (char.IsWhiteSpace(c) || c is '-' or '.' or ',')
            {
                gap = true;
            }
        }

        return folded.ToString();
    }

    /// <inheritdoc />
    public bool Equals(PersonalName? other) => other is not null && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as PersonalName);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>The first letter of each word with a point: <c>S. A.</c></summary>
    public override string ToString()
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(word => StringInfo.GetNextTextElement(word).ToUpperInvariant() + "."));
    }

    private static char Unmarked(char c) => (c - 'À') is >= 0 and < 192 and int place && Bare[place] != '.' ? Bare[place] : c;
}
