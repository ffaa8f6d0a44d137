using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-021. How long such a licence runs was not read; the dates on record are compared and a person looks.</summary>
internal sealed class RecruitmentLicenceWasInForce() : LicenceRule(
    "PLC-021",
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(59)),
    new("SIP2MI berlaku saat perusahaan merekrut", "The recruiting permit was in force when the company recruited"),
    new(
        "Tidak satu pun hari perekrutan yang tercatat berada dalam masa berlaku SIP2MI perusahaan. Mintalah perusahaan "
        + "menunjukkan SIP2MI yang berlaku pada hari itu, dan tanyakan kepada Dinas Tenaga Kerja.",
        "No recruiting day on record lies within the term of the company's licence to recruit (SIP2MI). Ask the company for "
        + "the licence in force on that day, and ask the manpower office."),
    licence: "/company/sip2mi",
    pointer: "/company/sip2mi/to")
{
    protected override bool HasTerm(PlacementCompany company, out LocalDate? from, out LocalDate? to)
    {
        (from, to) = (company.Sip2mi?.From, company.Sip2mi?.To);
        return company.Sip2mi is not null;
    }
}
