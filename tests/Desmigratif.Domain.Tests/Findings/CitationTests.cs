using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Domain.Tests.Findings;

public sealed class CitationTests
{
    private static readonly Instrument Law = new(
        "UU 1/2000",
        InstrumentKind.Statute,
        new("Undang-Undang tentang contoh", "Law of example"),
        InForce: new LocalDate(2000, 1, 1),
        Repealed: null,
        "urn:example",
        Reviewed: new LocalDate(2026, 11, 21),
        Confidence.A);

    [Fact]
    public void An_article_is_cited_as_the_reader_cites_it()
    {
        Says("UU 1/2000 Pasal 13 huruf e", "UU 1/2000 Art. 13(e)", Law.Article(13, letter: 'e'));
        Says("UU 1/2000 Pasal 30 ayat (1)", "UU 1/2000 Art. 30(1)", Law.Article(30, 1));
        Says("UU 1/2000 Pasal 15 ayat (2) huruf a", "UU 1/2000 Art. 15(2)(a)", Law.Article(15, 2, 'a'));
        Says("UU 1/2000 Pasal 66", "UU 1/2000 Art. 66", Law.Article(66));
        Says("UU 1/2000 paragraf 67", "UU 1/2000 para. 67", Law.Paragraph(67));
    }

    [Fact]
    public void The_words_that_a_first_article_defines_are_numbered() =>
        Says("UU 1/2000 Pasal 1 angka 6", "UU 1/2000 Art. 1(6)", Law.Article(1, 6));

    [Fact]
    public void An_instrument_with_an_English_name_has_an_Indonesian_one()
    {
        Instrument indicators = Law with { ShortName = "ILO Indicators", IndonesianName = "Indikator ILO" };
        Says("Indikator ILO", "ILO Indicators", indicators.Whole);
        Says("Indikator ILO Pasal 2", "ILO Indicators Art. 2", indicators.Article(2));
        Says("UU 1/2000", "UU 1/2000", Law.Whole);
    }

    [Fact]
    public void Machines_read_one_form() => Assert.Equal("UU 1/2000 Art. 30(1)", Law.Article(30, 1).ToString());

    private static void Says(string indonesian, string english, Citation citation)
    {
        Assert.Equal(indonesian, citation.In(Language.Indonesian));
        Assert.Equal(english, citation.In(Language.English));
        Assert.Equal(english, citation.Text);
    }
}
