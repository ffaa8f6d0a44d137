using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Assignment.Eligibility;

/// <summary>How the planner reads words: an empty one is missing, a list of codes is a set of strings.</summary>
internal static class Words
{
    public static string? Of(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>The different codes of a list, sorted ordinally.</summary>
    public static string[] Of<T>(EquatableArray<T> codes)
        where T : Code =>
        [.. codes.Select(code => code.Text).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The words of a list, in their order.</summary>
    public static string[] InOrder(EquatableArray<string> words) => [.. words.Where(word => !string.IsNullOrEmpty(word))];

    /// <summary>The sixteen digits of a family card; anything else counts as missing.</summary>
    public static string? FamilyCard(Person person) =>
        IdentityDigits.Normalise(person.FamilyCard?.Text) is { Length: 16 } digits ? digits : null;
}
