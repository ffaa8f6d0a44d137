using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class RecruitmentLicenceWasInForceTests : LicenceTests
{
    protected override string Rule => "PLC-021";

    protected override string Fault => "/company/sip2mi/to";

    protected override string Missing => "/company/sip2mi";

    protected override PlacementCompany With(DateSpan term) => new() { Sip2mi = new() { From = term.From, To = term.To } };
}
