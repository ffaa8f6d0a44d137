using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;

namespace Desmigratif.Rules.Tests.Law;

public sealed class LawsTests
{
    public static TheoryData<string> RuleIds => [.. RuleBook.National.Rules.Select(rule => rule.Id.Text)];

    [Fact]
    public void A_citation_reads_as_lawyers_write_it()
    {
        Assert.Equal("UU 18/2017 Art. 13(e)", Laws.Uu18Of2017.Article(13, letter: 'e').Text);
        Assert.Equal("UU 18/2017 Art. 1(1)", Laws.Uu18Of2017.Article(1, 1).Text);
        Assert.Equal("UU 18/2017 Art. 49", Laws.Uu18Of2017.Article(49).Text);
        Assert.Equal("UU 39/2004 Art. 35(a)", Laws.Uu39Of2004.Article(35, letter: 'a').Text);
        Assert.Equal("PP 59/2021 Art. 4", Laws.Pp59Of2021.Article(4).Text);
        Assert.Equal("PP 40/2019 Art. 30(2)", Laws.Pp40Of2019.Article(30, 2).Text);
        Assert.Equal("Perpres 64/2011 Art. 14(5)", Laws.Perpres64Of2011.Article(14, 5).Text);
        Assert.Equal("Permen P2MI 4/2025 Art. 9(1)", Laws.PermenP2mi4Of2025.Article(9, 1).Text);
        Assert.Equal("Kepmenaker 260/2015", Laws.Kepmenaker260Of2015.Whole.Text);
        Assert.Equal("MoU Indonesia-Malaysia 2022-04-01", Laws.MouWithMalaysiaOf2022.Whole.Text);
        Assert.Equal("Minister's statement of 28-29 October 2025", Laws.StatementOfOctober2025.Whole.Text);
    }

    [Theory]
    [InlineData("PLC-001", "2017-11-21", "UU 39/2004 Art. 35(a)")]
    [InlineData("PLC-001", "2017-11-22", "UU 18/2017 Art. 5(a)")]
    [InlineData("PLC-009", "2026-11-21", "UU 18/2017 Art. 5(b)", "UU 18/2017 Art. 13(c)")]
    [InlineData("PLC-013", "2026-11-21", "UU 18/2017 Art. 1", "UU 18/2017 Art. 13(f)")]
    [InlineData("PLC-025", "2020-07-29", "Kepmenaker 151/2020")]
    [InlineData("PLC-025", "2020-07-30")]
    [InlineData("PLC-025", "2022-07-13", "MoU Indonesia-Malaysia 2022-04-01")]
    [InlineData("DOC-001", "2021-04-06", "UU 18/2017 Art. 8", "UU 18/2017 Art. 13(e)", "UU 18/2017 Art. 13(f)")]
    [InlineData(
        "DOC-001", "2021-04-07", "UU 18/2017 Art. 8", "UU 18/2017 Art. 13(e)", "UU 18/2017 Art. 13(f)", "PP 59/2021 Art. 4")]
    [InlineData("DOC-006", "2021-04-06", "UU 18/2017 Art. 8")]
    [InlineData("DOC-006", "2021-04-07", "UU 18/2017 Art. 8", "PP 59/2021 Art. 4")]
    [InlineData("DOC-009", "2017-11-21", "UU 39/2004 Art. 69")]
    [InlineData("DOC-009", "2025-12-31", "interchange 1.0")]
    [InlineData("DOC-009", "2026-01-01", "Permen P2MI 4/2025 Art. 9(1)")]
    [InlineData("SEA-001", "2022-06-08", "UU 18/2017 Art. 13(h)", "PP 22/2022 Art. 17")]
    [InlineData("SOC-001", "2026-11-21", "UU 18/2017 Art. 5(d)")]
    [InlineData("BIZ-001", "2026-11-21", "Permenaker 2/2019 (practice)")]
    [InlineData("CAR-009", "2026-11-21", "UU 23/2002 Art. 33(3)")]
    [InlineData("CAR-010", "2017-10-15")]
    [InlineData("CAR-010", "2017-10-16", "PP 44/2017 Art. 19(1)")]
    [InlineData("CAR-015", "2026-11-21", "A/RES/64/142 para. 67")]
    [InlineData("CAR-024", "2017-11-22", "UU 18/2017 Art. 42(c)")]
    [InlineData("COP-001", "2020-11-01", "UU 25/1992 Art. 6")]
    [InlineData("COP-001", "2020-11-02", "UU 25/1992 Art. 6", "UU 11/2020")]
    [InlineData("COP-003", "2021-12-31")]
    [InlineData("COP-003", "2022-01-01", "PP 11/2021 Art. 8")]
    [InlineData("COP-004", "2022-01-01", "PP 11/2021 Art. 7")]
    [InlineData("PRG-007", "2019-12-31", "Permenaker 2/2019 (practice)")]
    [InlineData("PRG-007", "2020-01-01")]
    [InlineData("PRG-008", "2025-09-10")]
    [InlineData("PRG-008", "2025-09-11", "Draft Permen P2MI on Desa Migran Emas")]
    [InlineData("PRG-009", "2026-11-21", "Permenaker 2/2019")]
    [InlineData("PRG-013", "2021-05-10", "MoU Kemnaker-LKKNU 2021-05-10")]
    [InlineData("PDP-001", "2022-10-16")]
    [InlineData("PDP-001", "2022-10-17", "UU 27/2022 Art. 25")]
    [InlineData("PDP-006", "2022-10-17", "UU 27/2022 Art. 22", "UU 27/2022 Art. 23", "UU 27/2022 Art. 24")]
    [InlineData("PDP-008", "2022-10-17", "UU 27/2022 Art. 4(2)", "UU 27/2022 Art. 16")]
    public void A_rule_rests_on_the_articles_of_its_day(string rule, string day, params string[] citations) =>
        Assert.Equal(citations, (LawOf(rule).On(Days.Of(day))?.Basis ?? default).Select(citation => citation.Text));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void No_rule_cites_what_is_not_yet_or_no_longer_in_force(string rule)
    {
        IReadOnlyList<LawStep> steps = LawOf(rule).Steps;
        for (int index = 0; index < steps.Count; index++)
        {
            LocalDate end = index + 1 < steps.Count ? steps[index + 1].From : LocalDate.MaxIsoValue;
            Assert.All(steps[index].Basis.Select(citation => citation.Instrument), instrument =>
            {
                // A rule of the format without a first day cites what gives its content, and does not claim since when.
                bool isUndated = steps[index].From == LocalDate.MinIsoValue;
                Assert.True(isUndated || !(steps[index].From < instrument.InForce), $"{instrument} is not yet in force.");
                Assert.False(instrument.Repealed < end, $"{instrument} is repealed within the step.");
            });
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_instrument_that_a_rule_cites_is_listed(string rule) =>
        Assert.All(
            LawOf(rule).Steps.SelectMany(step => step.Basis).Select(citation => citation.Instrument),
            instrument => Assert.True(instrument == InterchangeFormat.Version1 || Laws.All.Contains(instrument)));

    [Fact]
    public void Every_instrument_is_listed_once() => Assert.Equal(
        typeof(Laws).GetProperties()
            .Where(property => property.PropertyType == typeof(Instrument))
            .Select(property => ((Instrument)property.GetValue(obj: null)!).ShortName)
            .Order(StringComparer.Ordinal),
        Laws.All.Select(instrument => instrument.ShortName).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_instrument_says_what_it_is_and_where_it_was_read() => Assert.All(Laws.All, instrument =>
    {
        Assert.NotEmpty(instrument.Title.Indonesian);
        Assert.NotEmpty(instrument.Title.English);
        Assert.NotEqual(instrument.Title.Indonesian, instrument.Title.English);
        Assert.True(Uri.TryCreate(instrument.Source, UriKind.Absolute, out Uri? source) && source.Scheme == Uri.UriSchemeHttps);
        Assert.Equal(new LocalDate(2026, 11, 21), instrument.Reviewed);
        Assert.False(instrument.Repealed <= instrument.InForce);
    });

    [Fact]
    public void Only_laws_and_government_regulations_are_statutes() => Assert.All(
        Laws.All,
        instrument => Assert.Equal(
            instrument.ShortName[..3] is "UU " or "PP ",
            instrument.Kind == InstrumentKind.Statute));

    [Fact]
    public void Short_names_are_unique() =>
        Assert.Distinct(Laws.All.Select(instrument => instrument.ShortName), StringComparer.Ordinal);

    [Fact]
    public void The_law_of_2004_ends_on_the_day_that_of_2017_begins() =>
        Assert.Equal(Laws.Uu18Of2017.InForce, Laws.Uu39Of2004.Repealed);

    private static DatedLaw LawOf(string rule) => RuleBook.National[RuleId.Parse(rule)]!.Law;
}
