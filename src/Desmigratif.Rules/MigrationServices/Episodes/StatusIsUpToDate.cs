using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Episodes;

/// <summary>MIG-006. Half-yearly news is advice, not law.</summary>
internal sealed class StatusIsUpToDate() : Rule<MigrationOnDay>(
    "MIG-006",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Status perjalanan migrasi yang masih berjalan diperbarui berkala", "The status of an open episode is not stale"),
    new(
        "Status terakhir migrasi ini dicatat lebih dari {staleAfter} hari yang lalu. Tanyakan kabar terbaru kepada keluarga, "
        + "lalu catat statusnya.",
        "The last status of this migration was recorded more than {staleAfter} days ago. Ask the family for news and record "
        + "the status."))
{
    private static readonly Parameter<int> StaleAfter = new("staleAfter", "days", 183);

    private static readonly Verdict HistoryMissing = Verdict.Unknown("/history");

    public override EquatableArray<Parameter> Parameters => [StaleAfter];

    protected override Verdict Check(in MigrationOnDay subject)
    {
        if (subject is not { LatestStatus: { } status, LatestStatusOn: { } on })
        {
            return HistoryMissing;
        }

        if (status == MigrationStatus.Returned
            || status == MigrationStatus.Empowered
            || status == MigrationStatus.Cancelled
            || status == MigrationStatus.DiedAbroad)
        {
            return Verdict.NotApplicable;
        }

        int staleAfter = StaleAfter.On(subject.AsOf);
        return Period.DaysBetween(on, subject.AsOf) <= staleAfter ? Verdict.Met
            : !status.IsKnown ? HistoryMissing
            : Verdict.NotMet("/history", new FindingParameter("staleAfter", staleAfter));
    }
}
