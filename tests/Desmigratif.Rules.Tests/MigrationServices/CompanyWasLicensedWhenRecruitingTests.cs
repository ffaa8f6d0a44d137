using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class CompanyWasLicensedWhenRecruitingTests : LicenceTests
{
    protected override string Rule => "PLC-019";

    protected override string Fault => "/company/sip3mi";

    protected override string Missing => "/company/sip3mi";

    protected override PlacementCompany With(DateSpan term) => new() { Sip3mi = new() { From = term.From, To = term.To } };
}
