namespace Desmigratif.Domain.Findings;

/// <summary>How well the text behind a rule is known. Only <see cref="A"/> and <see cref="AMinus"/> may block a person.</summary>
public enum Confidence
{
    /// <summary>The article's own text was read.</summary>
    A = 1,

    /// <summary>The text was read as quoted in full by another page; the wording is very probably final.</summary>
    AMinus = 2,

    /// <summary>A secondary source states it.</summary>
    B = 3,

    /// <summary>Inferred or unclear, not verified.</summary>
    C = 4,
}
