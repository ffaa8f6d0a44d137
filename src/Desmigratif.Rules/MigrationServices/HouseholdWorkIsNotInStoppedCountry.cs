using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-024. Met says only that no row closes the country, not that it is open.</summary>
internal sealed class HouseholdWorkIsNotInStoppedCountry() : PlacementRule(
    "PLC-024",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2015, 7, 1), Laws.Kepmenaker260Of2015.Whole),
    new(
        "Tidak ada penempatan pekerja rumah tangga ke negara Timur Tengah yang terdaftar selama penghentian berlaku",
        "No household work in a listed Middle East country while the stop lasts"),
    new(
        "Negara tujuan ini termasuk daftar negara Timur Tengah yang dihentikan bagi pekerja rumah tangga. Tanyakan kepada "
        + "BP3MI sebelum melanjutkan; Arab Saudi melalui Sistem Penempatan Satu Kanal adalah pengecualian yang tidak "
        + "terlihat dalam data.",
        "The destination is on the list of Middle East countries stopped for household work. Ask the BP3MI before going on; "
        + "Saudi Arabia through the one-channel system is an exception that the record cannot show."))
{
    private static readonly Parameter<EquatableArray<CountryCode>> Closed = new(
        "closedForHousehold",
        "codes",
        new Dated<EquatableArray<CountryCode>>([new(new(2015, 7, 1), Destinations.ClosedForHousehold)]));

    private static readonly Verdict EmployerUnclear = Verdict.Unknown("/employer/kind");

    public override EquatableArray<Parameter> Parameters => [Closed];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        EmployerKind? employer = file.Migration.Employer?.Kind;
        if (employer != EmployerKind.Household)
        {
            return employer is { IsKnown: false } ? EmployerUnclear : Verdict.NotApplicable;
        }

        if (file is { DepartureDay: { } departure, Migration.Destination.Value: { } destination })
        {
            return Closed.On(departure).Contains(destination) ? Verdict.NotMet("/destination") : Verdict.Met;
        }

        return MissingFacts.Of(
            file.Migration.Destination?.Value is not null ? null : "/destination",
            file.DepartureDay is not null ? null : "/plannedDeparture");
    }
}
