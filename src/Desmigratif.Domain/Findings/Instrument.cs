using NodaTime;

namespace Desmigratif.Domain.Findings;

/// <summary>A law, regulation, statement or standard from which citations are made.</summary>
/// <param name="ShortName">How citations name it: <c>UU 18/2017</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title, in both languages.</param>
/// <param name="InForce">The first day on which it is in force (inclusive); nothing where that day is not known.</param>
/// <param name="Repealed">The first day on which it is no longer in force (exclusive end); nothing while it is.</param>
/// <param name="Source">Where its text, or the account of it, was read.</param>
/// <param name="Reviewed">The day on which somebody last compared the rules with the source.</param>
/// <param name="Confidence">How well its text is known, at best.</param>
public sealed record Instrument(
    string ShortName,
    InstrumentKind Kind,
    Wording Title,
    LocalDate? InForce,
    LocalDate? Repealed,
    string Source,
    LocalDate Reviewed,
    Confidence Confidence)
{
    /// <summary>The instrument as a whole.</summary>
    public Citation Whole => new(this, article: "");

    /// <summary>Cites an article, or a part of it.</summary>
    /// <param name="article">The article's number.</param>
    /// <param name="paragraph">The paragraph's number, if only one is meant.</param>
    /// <param name="letter">The letter, if only one is meant.</param>
    public Citation Article(int article, int? paragraph = null, char? letter = null)
    {
        string part = FormattableString.Invariant($"Art. {article}");
        part += paragraph is { } number ? FormattableString.Invariant($"({number})") : "";
        part += letter is { } sign ? $"({sign})" : "";
        return new(this, part);
    }

    /// <summary>Cites a numbered paragraph of a text that has no articles.</summary>
    /// <param name="paragraph">The paragraph's number.</param>
    public Citation Paragraph(int paragraph) => new(this, FormattableString.Invariant($"para. {paragraph}"));

    /// <summary>The short name.</summary>
    public override string ToString() => ShortName;
}
