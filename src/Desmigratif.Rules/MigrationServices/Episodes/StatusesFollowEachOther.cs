using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Episodes;

/// <summary>
/// MIG-003. The steps before departure have no fixed order among themselves. An entry without day or with a word that is not known
/// could stand anywhere, so nothing is said then.
/// </summary>
internal sealed class StatusesFollowEachOther() : Rule<MigrationOnDay>(
    "MIG-003",
    Warning,
    Confidence.C,
    DatedLaw.Since(
        new(2017, 11, 22),
        Laws.Uu18Of2017.Article(1, 6),
        Laws.Uu18Of2017.Article(1, 7),
        Laws.Uu18Of2017.Article(1, 8)),
    new("Urutan status perjalanan migrasi masuk akal", "Statuses follow each other in a possible order"),
    new(
        "Status “{status}” tidak lazim menyusul “{before}”. Periksa apakah ada langkah yang belum dicatat atau tanggal yang "
        + "keliru; keberangkatan berikutnya dicatat sebagai migrasi baru.",
        "The status “{status}” does not usually follow “{before}”. See whether a step is missing or a day is wrong; going "
        + "again is recorded as a new migration."))
{
    private const int Many = 64;

    public override EquatableArray<Parameter> Parameters => [StatusTransitions.Table];

    protected override Verdict Check(in MigrationOnDay subject)
    {
        ReadOnlySpan<StatusEntry> history = subject.Migration.History.AsSpan();
        ReadOnlySpan<StatusTransitions> table = StatusTransitions.Table.On(subject.GoverningDay).AsSpan();
        return history.Length < 2 ? Verdict.NotApplicable
            : subject.IsHistoryPlain ? Follow(history, order: [], table)
            : Sorted(history, table);
    }

    private static Verdict Sorted(ReadOnlySpan<StatusEntry> history, ReadOnlySpan<StatusTransitions> table)
    {
        Span<long> order = history.Length <= Many ? stackalloc long[Many] : new long[history.Length];
        order = order[..history.Length];
        for (int index = 0; index < history.Length; index++)
        {
            if (history[index] is not { On: { } on, Status.IsKnown: true })
            {
                string member = history[index].On is null ? "on" : "status";
                return Verdict.Unknown(FormattableString.Invariant($"/history/{index}/{member}"));
            }

            // By day, and within a day as in the file; the lower half is the index.
            order[index] = (((on.Year * 512L) + on.DayOfYear) << 32) | (uint)index;
        }

        order.Sort();
        return Follow(history, order, table);
    }

    /// <summary>Judges each status by the one before; without an order the file's own is meant.</summary>
    private static Verdict Follow(ReadOnlySpan<StatusEntry> history, ReadOnlySpan<long> order, ReadOnlySpan<StatusTransitions> table)
    {
        Judgement judgement = default;
        judgement.Met();
        MigrationStatus? before = null;
        for (int step = 0; step < history.Length; step++)
        {
            int index = order.IsEmpty ? step : (int)(uint)order[step];
            MigrationStatus status = history[index].Status!;
            if (before is not null && !table[before.Place].Allows(status))
            {
                judgement.NotMet(
                    FormattableString.Invariant($"/history/{index}/status"),
                    new FindingParameter("status", status),
                    new FindingParameter("before", before));
            }

            before = status;
        }

        return judgement.Verdict;
    }
}
