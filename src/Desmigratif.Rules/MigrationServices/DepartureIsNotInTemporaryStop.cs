using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// PLC-025. Between the stop of all placement and that to Malaysia no stop is known, so nothing is asked. An episode that was
/// cancelled has no departure.
/// </summary>
internal sealed class DepartureIsNotInTemporaryStop() : Rule<MigrationOnDay>(
    "PLC-025",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2020, 3, 20), Laws.Kepmenaker151Of2020.Whole).Until(new(2020, 7, 29))
        .Then(new(2022, 7, 13), Laws.MouWithMalaysiaOf2022.Whole).Until(new(2022, 7, 31)),
    new(
        "Tidak ada keberangkatan selama penghentian sementara penempatan",
        "No departure during a temporary stop of placement"),
    new(
        "Hari keberangkatan jatuh dalam masa penghentian sementara penempatan ke negara tujuan ini. Periksa tanggalnya dan "
        + "tanyakan kepada BP3MI.",
        "The day of departure falls into a temporary stop of placement to this destination. Check the date and ask the "
        + "BP3MI."))
{
    private static readonly Parameter<PlacementStop> Stop = new(
        "temporaryStop",
        "codes",
        new Dated<PlacementStop>([
            new(new(2020, 3, 20), new(Everywhere: true)),
            new(new(2020, 7, 30), new(Everywhere: false)),
            new(new(2022, 7, 13), new(Everywhere: false, Destinations.Named("MY"))),
            new(new(2022, 8, 1), new(Everywhere: false))]));

    private static readonly Verdict DepartureMissing = Verdict.Unknown("/plannedDeparture");
    private static readonly Verdict DestinationMissing = Verdict.Unknown("/destination");

    public override EquatableArray<Parameter> Parameters => [Stop];

    protected override Verdict Check(in MigrationOnDay subject)
    {
        if (subject.IsCancelled)
        {
            return Verdict.NotApplicable;
        }

        if (subject.DepartureDay is not { } departure)
        {
            return DepartureMissing;
        }

        PlacementStop stop = Stop.On(departure);
        CountryCode? destination = subject.Migration.Destination?.Value;
        return !stop.Everywhere && destination is null ? DestinationMissing
            : stop.Everywhere || stop.Destinations.Contains(destination!) ? Verdict.NotMet("/plannedDeparture")
            : Verdict.Met;
    }
}
