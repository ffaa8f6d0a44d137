using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Registers;

/// <summary>REG-005. The episode that begins while another runs is pointed at. One may leave on the day of return.</summary>
internal sealed class NobodyIsAbroadTwiceAtOnce() : Rule<MigrationOnDay>(
    "REG-005",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Seseorang tidak berada di luar negeri dalam dua perjalanan migrasi sekaligus",
        "A person is not abroad in two episodes at once"),
    new(
        "Tanggal keberangkatan ini jatuh sebelum perjalanan migrasi {other} dari orang yang sama berakhir. Lengkapi tanggal "
        + "kepulangan perjalanan itu, atau betulkan tanggal keberangkatan.",
        "This departure comes before episode {other} of the same person has ended. Record the day of return of that episode, or "
        + "correct the day of departure."))
{
    private static readonly Verdict NotDeparted = Verdict.Unknown("/departedOn");

    /// <inheritdoc />
    protected override Verdict Check(in MigrationOnDay subject)
    {
        if (subject.Migration.DepartedOn is null)
        {
            return HasAnother(subject.Register.MigrationsByPerson[subject.Migration.Person.Id])
                ? NotDeparted
                : Verdict.NotApplicable;
        }

        Absences absences = subject.Register.Index<Absences>();
        return !absences.IsCompared(subject.Index) ? Verdict.NotApplicable
            : absences.RunningAt(subject.Index) is not { } other ? Verdict.Met
            : Verdict.NotMet("/departedOn", new FindingParameter("other", subject.Register.Migrations[other].Id ?? "-"));
    }

    private static bool HasAnother(Joined<Migration> episodes) => episodes.MoveNext() && episodes.MoveNext();
}
