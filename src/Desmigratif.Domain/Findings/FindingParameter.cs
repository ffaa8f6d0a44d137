using System.Globalization;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Findings;

/// <summary>
/// A number, a day or a word that explains a finding and fills the placeholder of the same name in its message. It is never a
/// personal value: not a name, an identity number, a telephone number or a place of residence.
/// </summary>
public sealed record FindingParameter
{
    private readonly string value = "";
    private readonly Wording? shown;
    private readonly EquatableArray<Code> codes;

    /// <summary>A whole number, such as an age or a count.</summary>
    /// <param name="name">The name, in camelCase.</param>
    /// <param name="value">The number.</param>
    public FindingParameter(string name, long value)
        : this(name, value.ToString(CultureInfo.InvariantCulture)) => Number = value;

    /// <summary>A day.</summary>
    /// <param name="name">The name, in camelCase.</param>
    /// <param name="value">The day.</param>
    public FindingParameter(string name, LocalDate value)
        : this(name, IsoDate.Of(value))
    {
    }

    /// <summary>A code of a code list, shown in messages by its label.</summary>
    /// <param name="name">The name, in camelCase.</param>
    /// <param name="value">The code. Of an unknown code only that it is unknown is told.</param>
    public FindingParameter(string name, Code value)
        : this(name, value.ToString()) => shown = value.Label;

    /// <summary>Several codes of a code list, shown in messages by their labels.</summary>
    /// <param name="name">The name, in camelCase.</param>
    /// <param name="values">The codes, in order.</param>
    public FindingParameter(string name, IEnumerable<Code> values)
    {
        Name = name;
        codes = values.ToEquatableArray();
    }

    /// <summary>A fixed word of the format or the program, such as a member's name.</summary>
    /// <param name="name">The name, in camelCase.</param>
    /// <param name="value">The word; never a text from the input.</param>
    /// <param name="shown">How messages show it; nothing shows the word itself.</param>
    public FindingParameter(string name, string value, Wording? shown = null)
    {
        Name = name;
        this.value = value;
        this.shown = shown;
    }

    /// <summary>The name, in camelCase, as it stands in message placeholders.</summary>
    public string Name { get; }

    /// <summary>The value as text, the same in every language.</summary>
    public string Value => codes.IsEmpty ? value : string.Join(", ", codes);

    /// <summary>The value as a number, where it is one.</summary>
    public long? Number { get; }

    /// <summary>The value as a message in one language shows it.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) =>
        codes.IsEmpty ? shown?.In(language) ?? value : string.Join(", ", codes.Select(code => code.Label?.In(language) ?? code.ToString()));

    /// <summary>The value in the middle of a sentence: a label begins with a small letter unless it is a name or an abbreviation.</summary>
    internal string WithinSentence(Language language) =>
        codes.IsEmpty ? shown is null ? value : Small(shown.In(language))
        : string.Join(", ", codes.Select(code => code.Label is { } label ? Small(label.In(language)) : code.ToString()));

    private static string Small(string label) =>
        label.Length > 1 && char.IsUpper(label[0]) && char.IsLower(label[1]) && !IsName(label)
            ? char.ToLowerInvariant(label[0]) + label[1..]
            : label;

    /// <summary>Whether a further word is capitalised, as in Kartu Keluarga; an abbreviation such as SKCK is no such word.</summary>
    private static bool IsName(string label)
    {
        for (int index = 2; index < label.Length - 1; index++)
        {
            if (!char.IsLetter(label[index - 1]) && char.IsUpper(label[index]) && char.IsLower(label[index + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
