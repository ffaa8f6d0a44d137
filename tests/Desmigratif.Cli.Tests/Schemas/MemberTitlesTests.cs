using Desmigratif.Cli.Schemas;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Tests.Schemas;

public sealed class MemberTitlesTests
{
    [Theory]
    [InlineData("/route", "Jalur penempatan", "Route")]
    [InlineData("/socialSecurity/number", "Jaminan sosial – Nomor kepesertaan", "Social security – Number")]
    [InlineData("/company/sip2mi/destination", "Perusahaan – SIP2MI – Negara tujuan", "Company – Recruitment licence (SIP2MI) – Destination")]
    [InlineData("/documents/4/acknowledgedBy", "Dokumen 5 – Diketahui oleh", "Documents 5 – Acknowledged by")]
    [InlineData("person:/birthDate", "Orang – Tanggal lahir", "Person – Date of birth")]
    public void A_place_has_a_name_that_people_read(string place, string indonesian, string english) =>
        Assert.Equal(new Wording(indonesian, english), MemberTitles.Of(place));

    [Theory]
    [InlineData("/nobody/knows")]
    [InlineData("/route/inside")]
    [InlineData("nothing:/birthDate")]
    [InlineData("/0")]
    public void A_place_that_the_schema_does_not_know_stays_as_it_is(string place) =>
        Assert.Equal(new Wording(place, place), MemberTitles.Of(place));
}
