namespace Desmigratif.Domain.Findings;

/// <summary>One statement in both languages. Placeholders such as <c>{minimumAge}</c> are the same in each.</summary>
/// <param name="Indonesian">The statement in Indonesian.</param>
/// <param name="English">The statement in English.</param>
public sealed record Wording(string Indonesian, string English)
{
    /// <summary>The statement in one language.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is none of the two.</exception>
    public string In(Language language) => language switch
    {
        Language.Indonesian => Indonesian,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "The languages are Indonesian and English."),
    };
}
