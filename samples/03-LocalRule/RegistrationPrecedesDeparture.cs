using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace LocalRule;

/// <summary>LTM-001. The regency asks for thirty days between registration and departure, for forty-five since its amendment.</summary>
public sealed class RegistrationPrecedesDeparture() : PlacementRule(
    "LTM-001",
    Warning,
    Confidence.A,
    DatedLaw.Since(new(2025, 1, 1), RegencyLaw.Regulation.Article(4)).Then(new(2026, 7, 1), RegencyLaw.Regulation.Article(4, paragraph: 2)),
    new("Calon PMI mendaftar di dinas kabupaten cukup lama sebelum berangkat", "A prospective worker registers at the regency office long enough before departure"),
    new(
        "Pendaftaran kurang dari {days} hari sebelum rencana keberangkatan. Sepakati tanggal keberangkatan yang baru dengan dinas.",
        "Registration is less than {days} days before the planned departure. Agree on a later departure with the office."))
{
    private static readonly Parameter<int> Days = new("days", "days", new Dated<int>([new(new(2025, 1, 1), 30), new(new(2026, 7, 1), 45)]));

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Days];

    /// <inheritdoc />
    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        if (file.DepartureDay is not { } departure)
        {
            return Verdict.Unknown("/plannedDeparture");
        }

        if (file.Migration.Registration?.On is not { } registered)
        {
            return Verdict.Unknown("/registration/on");
        }

        int days = Days.On(file.GoverningDay);
        return registered.PlusDays(days) <= departure
            ? Verdict.Met
            : Verdict.NotMet("/registration/on", new FindingParameter("days", days));
    }
}
