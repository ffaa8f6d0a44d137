using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// PLC-003. Job orders and bilateral schemes are not law; without a row for destination and occupation nothing is asked.
/// </summary>
internal sealed class AgeFitsJobOrder() : PlacementRule(
    "PLC-003",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2022, 4, 1), Laws.MouWithMalaysiaOf2022.Whole),
    new(
        "Usia sesuai dengan syarat pesanan kerja (job order) negara tujuan dan jabatan",
        "The age fits the job order of destination and occupation"),
    new(
        "Usia pada hari keberangkatan berada di luar rentang {youngest} sampai {oldest} tahun yang diminta pesanan kerja "
        + "(job order) untuk negara tujuan dan jabatan ini. Periksa pesanan kerja yang berlaku; syarat ini bukan syarat "
        + "undang-undang.",
        "The age on the day of departure lies outside the {youngest} to {oldest} years that job orders for this destination "
        + "and occupation ask for. Look at the job order in force; the law itself does not ask this.")),
    IHasTurningDays
{
    private static readonly Parameter<EquatableArray<JobOrderAge>> JobOrders = new(
        "jobOrderAge",
        "years",
        new Dated<EquatableArray<JobOrderAge>>([new(
            new(2022, 4, 1),
            [
                new(CountryCode.Parse("MY"), ["9111"], 21, 45),
                new(CountryCode.Parse("MY"), ["8189", "8211", "8212", "9329"], 18, 38),
            ])]));

    public override EquatableArray<Parameter> Parameters => [JobOrders];

    public EquatableArray<LocalDate> TurningDays(in MigrationOnDay file) =>
        Birthdays.Of(file.Person, JobOrders.On(LocalDate.MaxIsoValue).Select(order => order.Youngest));

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        CountryCode? destination = file.Migration.Destination?.Value;
        string? unitGroup = file.Migration.Occupation?.Value?.UnitGroup;
        foreach (JobOrderAge order in JobOrders.On(file.GoverningDay))
        {
            if (order.MayApplyTo(destination, unitGroup))
            {
                return Judge(order, in file, destination is not null, unitGroup is not null);
            }
        }

        return Verdict.NotApplicable;
    }

    private static Verdict Judge(JobOrderAge order, in MigrationOnDay file, bool hasDestination, bool hasOccupation)
    {
        if (hasDestination && hasOccupation && file is { DepartureDay: { } departure, Person.BirthDate: { } birth })
        {
            int age = Age.CompletedYears(birth, departure);
            return age >= order.Youngest && age <= order.Oldest
                ? Verdict.Met
                : Verdict.NotMet("/occupation", new("youngest", order.Youngest), new("oldest", order.Oldest));
        }

        return MissingFacts.Of(
            hasDestination ? null : "/destination",
            hasOccupation ? null : "/occupation",
            file.DepartureDay is not null ? null : "/plannedDeparture",
            file.Person?.BirthDate is not null ? null : "person:/birthDate");
    }
}
