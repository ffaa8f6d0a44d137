using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PEO-012. Who is born on the day itself is accepted.</summary>
internal sealed class NobodyIsBornAfterAssessment() : Rule<OnDay<Person>>(
    "PEO-012",
    Error,
    Confidence.A,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Tanggal lahir tidak melewati hari penilaian", "Nobody is born after the day of assessment"),
    new(
        "Tanggal lahir yang tercatat melewati hari penilaian ({asOf}). Cocokkan dengan akta kelahiran atau Kartu Keluarga, lalu "
        + "betulkan.",
        "The birth date on record lies after the day of assessment ({asOf}). Compare it with the birth certificate or the family "
        + "card and correct it."))
{
    private static readonly Verdict NoBirthDate = Verdict.Unknown("/birthDate");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Person> subject) =>
        subject.Record.BirthDate is not { } birth ? NoBirthDate
        : birth <= subject.AsOf ? Verdict.Met
        : Verdict.NotMet("/birthDate", new FindingParameter("asOf", subject.AsOf));
}
