using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Episodes;

/// <summary>MIG-008. The days of grace are a habit of the project, not law. Who has left by the history is settled as well.</summary>
internal sealed class PassedDepartureIsSettled() : Rule<MigrationOnDay>(
    "MIG-008",
    Warning,
    Confidence.C,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Rencana keberangkatan yang sudah lewat ditindaklanjuti", "A planned departure that has passed is settled"),
    new(
        "Rencana keberangkatan sudah lewat lebih dari {grace} hari, tetapi keberangkatan atau pembatalannya belum tercatat. "
        + "Tanyakan kepada orangnya atau keluarganya, lalu catat.",
        "The planned departure passed more than {grace} days ago, but neither a departure nor a cancellation is recorded. Ask "
        + "the person or the family and record it."))
{
    private static readonly Parameter<int> Grace = new("grace", "days", 30);

    private static readonly Verdict PlanMissing = Verdict.Unknown("/plannedDeparture");
    private static readonly Verdict StatusUnclear = Verdict.Unknown("/history");

    public override EquatableArray<Parameter> Parameters => [Grace];

    protected override Verdict Check(in MigrationOnDay subject)
    {
        if (subject.IsAbroad)
        {
            return Verdict.NotApplicable;
        }

        if (subject.Migration.DepartedOn is not null || subject.HasDeparted || subject.LatestStatus == MigrationStatus.Cancelled)
        {
            return Verdict.Met;
        }

        int grace = Grace.On(subject.AsOf);
        return subject.Migration.PlannedDeparture is not { } planned ? PlanMissing
            : planned >= subject.AsOf || Period.DaysBetween(planned, subject.AsOf) <= grace ? Verdict.Met
            : subject.LatestStatus is { IsKnown: false } ? StatusUnclear
            : Verdict.NotMet("/plannedDeparture", new FindingParameter("grace", grace));
    }
}
