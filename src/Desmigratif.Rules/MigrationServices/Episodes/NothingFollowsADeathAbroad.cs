using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Episodes;

/// <summary>MIG-004. Remains brought home are not a return. Of several entries of death the earliest counts.</summary>
internal sealed class NothingFollowsADeathAbroad() : Rule<MigrationOnDay>(
    "MIG-004",
    Error,
    Confidence.A,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Tidak ada peristiwa setelah meninggal di luar negeri", "Nothing follows a death abroad"),
    new(
        "Setelah status meninggal di luar negeri masih tercatat status lain. Pastikan kabar itu kepada keluarga atau "
        + "Perwakilan RI, lalu perbaiki riwayatnya.",
        "After the status of death abroad another status is on record. Make sure of the news with the family or the Indonesian "
        + "mission, and correct the history."))
{
    private const string LifeStatusOfPerson = "person:/lifeStatus";

    private static readonly Wording Return = new(
        "Orang ini tercatat meninggal di luar negeri, tetapi tanggal kepulangannya juga tercatat. Pemulangan jenazah bukan "
        + "kepulangan; pastikan kabarnya, lalu perbaiki catatan ini.",
        "This person is on record as having died abroad, yet a day of return is recorded. Remains brought home are no return; "
        + "make sure of the news and correct the record.");

    private static readonly Wording Alive = new(
        "Migrasi ini mencatat meninggal di luar negeri, tetapi catatan orangnya masih berstatus hidup. Pastikan kabarnya, lalu "
        + "perbaiki salah satunya.",
        "This migration records a death abroad, but the record of the person still says alive. Make sure of the news and "
        + "correct one of the two.");

    protected override Verdict Check(in MigrationOnDay subject)
    {
        ReadOnlySpan<StatusEntry> history = subject.Migration.History.AsSpan();
        int death = EarliestDeath(history);
        if (death < 0)
        {
            return Verdict.NotApplicable;
        }

        Judgement judgement = default;
        judgement.Met();
        JudgeHistory(ref judgement, history, death);
        if (subject.Migration.ReturnedOn is not null)
        {
            judgement.NotMet("/returnedOn", Return);
        }

        if (subject.Person?.LifeStatus is not { IsKnown: true } lifeStatus)
        {
            judgement.Unknown(LifeStatusOfPerson);
        }
        else if (lifeStatus == LifeStatus.Alive)
        {
            judgement.NotMet(FormattableString.Invariant($"/history/{death}/status"), Alive);
        }

        return judgement.Verdict;
    }

    private static void JudgeHistory(ref Judgement judgement, ReadOnlySpan<StatusEntry> history, int death)
    {
        if (history[death].On is not { } day)
        {
            judgement.Unknown(FormattableString.Invariant($"/history/{death}/on"));
            return;
        }

        for (int index = 0; index < history.Length; index++)
        {
            if (history[index].On > day)
            {
                judgement.NotMet(FormattableString.Invariant($"/history/{index}/status"));
            }
        }
    }

    private static int EarliestDeath(ReadOnlySpan<StatusEntry> history)
    {
        int earliest = -1;
        for (int index = 0; index < history.Length; index++)
        {
            if (history[index].Status == MigrationStatus.DiedAbroad
                && (earliest < 0 || history[earliest].On is null || history[index].On < history[earliest].On))
            {
                earliest = index;
            }
        }

        return earliest;
    }
}
