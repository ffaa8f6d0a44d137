using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>PDP-009. No law that was read names a term: the village decides on one, and without it nothing is asked.</summary>
internal sealed class RecordIsNotKeptTooLong(LocalParameters local) : Rule<OnDay<Migration>>(
    "PDP-009",
    Info,
    Confidence.C,
    DatedLaw.Since(new(2022, 10, 17), Laws.Uu27Of2022.Article(42), Laws.Uu27Of2022.Article(43), Laws.Uu27Of2022.Article(44)),
    new(
        "Catatan tidak disimpan lebih lama daripada masa simpan yang ditetapkan desa",
        "A record is kept no longer than the village has decided"),
    new(
        "Catatan migrasi ini sudah melewati masa simpan {retention} tahun yang ditetapkan desa. Tinjau apakah masih "
        + "diperlukan; apabila tidak, hapus atau musnahkan menurut ketentuan desa.",
        "This episode is past the {retention} years for which the village keeps such records. See whether it is still "
        + "needed; if not, delete or destroy it as the village has laid down."))
{
    private static readonly Verdict NoHistory = Verdict.Unknown("/history");

    private readonly Parameter<int?> retention = new("retention", "years", local.Retention);

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [retention];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Migration> subject)
    {
        if (retention.On(subject.AsOf) is not { } years)
        {
            return Verdict.NotApplicable;
        }

        StatusEntry? last = null;
        foreach (StatusEntry entry in subject.Record.History)
        {
            last = entry.On <= subject.AsOf && !(entry.On < last?.On) ? entry : last;
        }

        return last is null ? NoHistory
            : !IsOver(last.Status) ? Verdict.NotApplicable
            : IsKept(last.On!.Value, years, subject.AsOf) ? Verdict.Met
            : Verdict.NotMet("/history", new FindingParameter("retention", years));
    }

    private static bool IsOver(MigrationStatus? status) =>
        status == MigrationStatus.Returned
        || status == MigrationStatus.Empowered
        || status == MigrationStatus.Cancelled
        || status == MigrationStatus.DiedAbroad;

    private static bool IsKept(LocalDate last, int years, LocalDate asOf) =>
        last.Year + years > asOf.Year || asOf <= Age.AddMonths(last, 12 * years);
}
