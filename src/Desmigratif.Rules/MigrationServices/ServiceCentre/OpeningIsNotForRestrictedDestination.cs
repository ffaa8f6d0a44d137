using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.ServiceCentre;

/// <summary>
/// SVC-007. The lists are those of PLC-024 and PLC-026; an offer does not say what the employer is, so the occupation stands for the
/// household. Met says only that no row names the country, not that it is open.
/// </summary>
internal sealed class OpeningIsNotForRestrictedDestination() : Rule<OnDay<JobOpening>>(
    "SVC-007",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2015, 7, 1), Laws.Kepmenaker260Of2015.Whole)
        .Then(new(2025, 10, 28), Laws.Kepmenaker260Of2015.Whole, Laws.StatementOfOctober2025.Whole),
    new(
        "Lowongan yang masih terbuka tidak ditujukan ke negara yang dibatasi",
        "An open job offer is not for a restricted destination"),
    new(
        "Lowongan pekerjaan rumah tangga ini ditujukan ke negara Timur Tengah yang penempatannya dihentikan. Jangan teruskan kepada "
        + "warga sebelum bertanya kepada BP3MI.",
        "This offer of household work is for a country of the Middle East to which placement is stopped. Do not pass it on before "
        + "asking the BP3MI."))
{
    private static readonly Parameter<EquatableArray<string>> HouseholdOccupations = new(
        "householdOccupations",
        "codes",
        new Dated<EquatableArray<string>>([new(new(2015, 7, 1), ["9111", "5152", "5311", "5322"])]));

    private static readonly Parameter<EquatableArray<CountryCode>> ClosedForHousehold = new(
        "closedForHousehold",
        "codes",
        new Dated<EquatableArray<CountryCode>>([new(new(2015, 7, 1), Destinations.ClosedForHousehold)]));

    private static readonly Parameter<EquatableArray<CountryCode>> NotOfficial = new(
        "notOfficial",
        "codes",
        new Dated<EquatableArray<CountryCode>>([new(new(2015, 7, 1), []), new(new(2025, 10, 28), Destinations.NotOfficial)]));

    private static readonly Verdict Closed = Verdict.NotMet("/destination");
    private static readonly Verdict DestinationMissing = Verdict.Unknown("/destination");
    private static readonly Verdict OccupationMissing = Verdict.Unknown("/occupation");

    private static readonly Verdict Unofficial = Verdict.NotMet([new Fault("/destination", Message: new(
        "Menurut pernyataan menteri, negara tujuan lowongan ini bukan negara penempatan resmi. Jangan teruskan kepada warga sebelum "
        + "bertanya kepada BP3MI.",
        "By a statement of the minister the destination of this offer is not an official one. Do not pass it on before asking the "
        + "BP3MI."))]);

    public override EquatableArray<Parameter> Parameters => [HouseholdOccupations, ClosedForHousehold, NotOfficial];

    protected override Verdict Check(in OnDay<JobOpening> subject)
    {
        if (subject.Record.ClosesOn < subject.AsOf)
        {
            return Verdict.NotApplicable;
        }

        return subject.Record.Destination?.Value is not { } destination ? DestinationMissing
            : NotOfficial.On(subject.AsOf).Contains(destination) ? Unofficial
            : !ClosedForHousehold.On(subject.AsOf).Contains(destination) ? Verdict.Met
            : subject.Record.Occupation?.Value is not { } occupation ? OccupationMissing
            : HouseholdOccupations.On(subject.AsOf).Contains(occupation.UnitGroup) ? Closed
            : Verdict.Met;
    }
}
