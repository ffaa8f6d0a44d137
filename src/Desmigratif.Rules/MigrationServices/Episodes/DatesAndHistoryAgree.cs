using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Episodes;

/// <summary>
/// MIG-005. A history that begins after a step needs no entry for it: the village may have begun to write when the person was
/// already abroad.
/// </summary>
internal sealed class DatesAndHistoryAgree() : Rule<MigrationOnDay>(
    "MIG-005",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Tanggal dan riwayat status saling cocok", "Dates and history tell the same story"),
    new(
        "Tanggal pada kolom dan tanggal status “{status}” dalam riwayat tidak sama, atau salah satunya belum dicatat. Cocokkan "
        + "dengan paspor atau keterangan keluarga, lalu samakan.",
        "The recorded day and the day of the status “{status}” in the history differ, or one of the two is not there. "
        + "Compare with the passport or what the family says, and make them agree."))
{
    protected override Verdict Check(in MigrationOnDay subject)
    {
        ReadOnlySpan<StatusEntry> history = subject.Migration.History.AsSpan();
        if (history.IsEmpty)
        {
            return Verdict.NotApplicable;
        }

        Judgement judgement = default;
        judgement.Met();
        Judge(ref judgement, subject.Migration.DepartedOn, MigrationStatus.Departed, history, "/departedOn");
        Judge(ref judgement, subject.Migration.ReturnedOn, MigrationStatus.Returned, history, "/returnedOn");
        return judgement.Verdict;
    }

    private static void Judge(
        ref Judgement judgement,
        LocalDate? day,
        MigrationStatus status,
        ReadOnlySpan<StatusEntry> history,
        string pointer)
    {
        bool isListed = false;
        int undated = -1;
        int unclear = -1;
        for (int index = 0; index < history.Length; index++)
        {
            StatusEntry entry = history[index];
            if (entry.Status == status)
            {
                if (entry.On is { } on && on == day)
                {
                    return;
                }

                isListed = true;
                undated = entry.On is null ? index : undated;
            }
            else if (entry.Status is not { IsKnown: true })
            {
                unclear = index;
            }
        }

        if (isListed && day is not null && undated >= 0)
        {
            judgement.Unknown(FormattableString.Invariant($"/history/{undated}/on"));
        }
        else if (isListed || (day is not null && unclear < 0 && !BeginsAfter(status, history)))
        {
            judgement.NotMet(pointer, new FindingParameter("status", status));
        }
        else if (day is not null && unclear >= 0)
        {
            judgement.Unknown(FormattableString.Invariant($"/history/{unclear}/status"));
        }
    }

    private static bool BeginsAfter(MigrationStatus status, ReadOnlySpan<StatusEntry> history)
    {
        StatusEntry first = history[0];
        foreach (StatusEntry entry in history)
        {
            first = entry.On < first.On ? entry : first;
        }

        return first.Status is { } word && word.Place > status.Place && word != MigrationStatus.Cancelled;
    }
}
