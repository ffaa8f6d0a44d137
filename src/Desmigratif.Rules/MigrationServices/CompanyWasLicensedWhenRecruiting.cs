using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-019. The article was changed in 2020 and its new wording was not read, so this warns.</summary>
internal sealed class CompanyWasLicensedWhenRecruiting() : LicenceRule(
    "PLC-019",
    Confidence.B,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(51)),
    new(
        "Perusahaan penempatan memiliki SIP3MI yang berlaku saat merekrut",
        "A placing company held a licence when it recruited"),
    new(
        "Tidak satu pun hari perekrutan yang tercatat berada dalam masa berlaku SIP3MI perusahaan. Tanyakan izin perusahaan "
        + "itu kepada Dinas Tenaga Kerja atau BP3MI sebelum melanjutkan.",
        "No recruiting day on record lies within the term of the company's licence (SIP3MI). Ask the manpower office or the "
        + "BP3MI about that licence before going on."),
    licence: "/company/sip3mi",
    pointer: "/company/sip3mi")
{
    protected override bool HasTerm(PlacementCompany company, out LocalDate? from, out LocalDate? to)
    {
        (from, to) = (company.Sip3mi?.From, company.Sip3mi?.To);
        return company.Sip3mi is not null;
    }
}
