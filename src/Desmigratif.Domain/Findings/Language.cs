namespace Desmigratif.Domain.Findings;

/// <summary>A language in which messages exist.</summary>
public enum Language
{
    /// <summary>Bahasa Indonesia (<c>id</c>).</summary>
    Indonesian = 1,

    /// <summary>English (<c>en</c>).</summary>
    English = 2,
}
