using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Episodes;

/// <summary>MIG-001. Who returns on the day of departure is accepted; who departs on the day of birth is not.</summary>
internal sealed class BirthDepartureAndReturnAreInOrder() : Rule<MigrationOnDay>(
    "MIG-001",
    Error,
    Confidence.A,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Tanggal lahir, keberangkatan, dan kepulangan berurutan", "Birth, departure and return are in order"),
    new(
        "Tanggal kepulangan tercatat sebelum tanggal keberangkatan. Cocokkan keduanya dengan paspor atau keterangan keluarga, "
        + "lalu perbaiki yang keliru.",
        "The day of return lies before the day of departure. Compare both with the passport or what the family says, and "
        + "correct the wrong one."))
{
    private static readonly Verdict DepartureMissing = Verdict.Unknown("/departedOn");

    private static readonly Wording BornTooLate = new(
        "Tanggal keberangkatan tercatat pada atau sebelum tanggal lahir. Cocokkan keduanya dengan dokumen kependudukan dan "
        + "paspor, lalu perbaiki yang keliru.",
        "The day of departure lies on or before the day of birth. Compare both with the civil papers and the passport, and "
        + "correct the wrong one.");

    protected override Verdict Check(in MigrationOnDay subject)
    {
        if (subject.Migration.DepartedOn is not { } departed)
        {
            return subject.Migration.ReturnedOn is null ? Verdict.NotApplicable : DepartureMissing;
        }

        LocalDate? birth = subject.Person?.BirthDate;
        if (departed > birth && !(subject.Migration.ReturnedOn < departed))
        {
            return Verdict.Met;
        }

        Judgement judgement = default;
        if (birth is null)
        {
            judgement.Unknown("person:/birthDate");
        }
        else if (departed <= birth)
        {
            judgement.NotMet("/departedOn", BornTooLate);
        }

        if (subject.Migration.ReturnedOn < departed)
        {
            judgement.NotMet("/returnedOn");
        }

        return judgement.Verdict;
    }
}
