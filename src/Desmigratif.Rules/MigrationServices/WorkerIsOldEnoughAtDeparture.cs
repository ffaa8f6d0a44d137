using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// PLC-001. Departure is the last day on which any reading of the law could measure the age, so nobody is blocked on an
/// earlier one.
/// </summary>
internal sealed class WorkerIsOldEnoughAtDeparture() : PlacementRule(
    "PLC-001",
    Blocking,
    Confidence.AMinus,
    DatedLaw.Since(new(2004, 10, 18), Laws.Uu39Of2004.Article(35, letter: 'a'))
        .Then(new(2017, 11, 22), Laws.Uu18Of2017.Article(5, letter: 'a')),
    new(
        "Calon PMI telah mencapai usia minimum pada hari keberangkatan",
        "A prospective worker is old enough on the day of departure"),
    new(
        "Calon PMI belum berusia {minimumAge} tahun pada hari keberangkatan. Tunda keberangkatan sampai usia itu tercapai, "
        + "dan cocokkan kembali tanggal lahirnya dengan dokumen kependudukan.",
        "The prospective worker is not yet {minimumAge} years old on the day of departure. Postpone the departure until "
        + "that age is reached, and compare the date of birth with the civil papers once more.")),
    IHasTurningDays
{
    private static readonly Verdict BirthDateMissing = Verdict.Unknown("person:/birthDate");
    private static readonly Verdict EmployerMissing = Verdict.Unknown("/employer/kind");
    private static readonly Verdict DepartureMissing = Verdict.Unknown("/plannedDeparture");

    public override EquatableArray<Parameter> Parameters => [MinimumAge.OfLaw];

    public EquatableArray<LocalDate> TurningDays(in MigrationOnDay file) =>
        Birthdays.Of(file.Person, MinimumAge.AllAges);

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        if (file.Person?.BirthDate is not { } birth)
        {
            return BirthDateMissing;
        }

        EmployerKind? employer = file.Migration.Employer?.Kind;
        MinimumAge minimum = MinimumAge.OfLaw.On(file.GoverningDay);
        int? asked = minimum.For(employer);
        int age = Age.CompletedYears(birth, file.LeavingDay);
        if (age >= (asked ?? minimum.Household))
        {
            return Verdict.Met;
        }

        return asked is null && age >= minimum.Other ? EmployerMissing
            : file.DepartureDay is null ? DepartureMissing
            : Verdict.NotMet("/plannedDeparture", new FindingParameter("minimumAge", asked ?? minimum.Other));
    }
}
