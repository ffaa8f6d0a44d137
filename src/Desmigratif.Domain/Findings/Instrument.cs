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
    /// <summary>How citations name it in Indonesian, where the short name is English: <c>Indikator Kerja Paksa ILO</c>.</summary>
    public string? IndonesianName { get; init; }

    /// <summary>The instrument as a whole.</summary>
    public Citation Whole => new(this, article: "", pasal: "");

    /// <summary>Cites an article, or a part of it.</summary>
    /// <param name="article">The article's number.</param>
    /// <param name="paragraph">The paragraph's number, if only one is meant; of a first article, which defines words, the number of the word.</param>
    /// <param name="letter">The letter, if only one is meant.</param>
    public Citation Article(int article, int? paragraph = null, char? letter = null)
    {
        string part = FormattableString.Invariant($"Art. {article}");
        string pasal = FormattableString.Invariant($"Pasal {article}");
        if (paragraph is { } number)
        {
            part += FormattableString.Invariant($"({number})");
            pasal += article == 1 ? FormattableString.Invariant($" angka {number}") : FormattableString.Invariant($" ayat ({number})");
        }

        if (letter is { } sign)
        {
            part += $"({sign})";
            pasal += $" huruf {sign}";
        }

        return new(this, part, pasal);
    }

    /// <summary>Cites a numbered paragraph of a text that has no articles.</summary>
    /// <param name="paragraph">The paragraph's number.</param>
    public Citation Paragraph(int paragraph) =>
        new(this, FormattableString.Invariant($"para. {paragraph}"), FormattableString.Invariant($"paragraf {paragraph}"));

    /// <summary>How citations name it in one language.</summary>
    /// <param name="language">The language.</param>
    public string NameIn(Language language) => language == Language.Indonesian ? IndonesianName ?? ShortName : ShortName;

    /// <summary>The short name.</summary>
    public override string ToString() => ShortName;
}
