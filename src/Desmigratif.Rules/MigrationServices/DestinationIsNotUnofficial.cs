using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// PLC-026. Met says only that no row names the country, not that it is open. Countries with contradicting statements are
/// left out.
/// </summary>
internal sealed class DestinationIsNotUnofficial() : Rule<MigrationOnDay>(
    "PLC-026",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2025, 10, 28), Laws.StatementOfOctober2025.Whole),
    new("Negara tujuan bukan negara yang dinyatakan tidak resmi", "The destination is not one declared unofficial"),
    new(
        "Menurut pernyataan menteri, negara tujuan ini bukan negara penempatan resmi. Tanyakan kepada BP3MI sebelum "
        + "berangkat; apabila sudah berada di sana, sarankan lapor diri kepada Perwakilan RI.",
        "By a statement of the minister this destination is not an official one. Ask the BP3MI before departure; who is "
        + "already there should report to the Indonesian mission."))
{
    private static readonly Parameter<EquatableArray<CountryCode>> NotOfficial = new(
        "notOfficial",
        "codes",
        new Dated<EquatableArray<CountryCode>>([new(new(2025, 10, 28), Destinations.NotOfficial)]));

    private static readonly Verdict StatusUnclear = Verdict.Unknown("/history");

    public override EquatableArray<Parameter> Parameters => [NotOfficial];

    protected override Verdict Check(in MigrationOnDay subject)
    {
        if (subject.IsOpenFile is not true && !subject.IsAbroad)
        {
            return subject.IsOpenFile is null ? StatusUnclear : Verdict.NotApplicable;
        }

        if (subject is { DepartureDay: { } departure, Migration.Destination.Value: { } destination })
        {
            return NotOfficial.On(departure).Contains(destination) ? Verdict.NotMet("/destination") : Verdict.Met;
        }

        return MissingFacts.Of(
            subject.Migration.Destination?.Value is not null ? null : "/destination",
            subject.DepartureDay is not null ? null : "/plannedDeparture");
    }
}
