using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>Turns the verdicts of a book's blocking rules into decisions, one for each open placement file.</summary>
internal static class PlacementAssessment
{
    public static IEnumerable<Decision> Of(RuleBook book, Register register, LocalDate asOf, LocalDate? lawOf)
    {
        Rule<MigrationOnDay>[] blocking = Array.FindAll(
            book.Subjects.Migration,
            rule => book.Policy.Of(rule.Id, rule.Severity, register.Profile) == Severity.Blocking);
        for (int index = 0; index < register.Migrations.Count; index++)
        {
            MigrationOnDay file = new(register.Migrations[index], index, register, asOf, lawOf);
            if (file.IsOpenFile is not false)
            {
                yield return Decide(book, blocking, file);
            }
        }
    }

    private static Decision Decide(RuleBook book, Rule<MigrationOnDay>[] blocking, MigrationOnDay file)
    {
        Outcome outcome = Outcome.Eligible;
        List<RuleVerdict> verdicts = new(blocking.Length);
        NextSteps next = new(file);
        TurningDays? turning = file.GoverningDay == file.LeavingDay ? new(file) : null; // what waits leaves by the law of its own day
        foreach (Rule<MigrationOnDay> rule in blocking)
        {
            Verdict verdict = rule.Judge(in file);
            outcome = verdict.Kind switch
            {
                VerdictKind.NotMet => Outcome.NotEligible,
                VerdictKind.Unknown when outcome == Outcome.Eligible => Outcome.Undetermined,
                _ => outcome,
            };
            EquatableArray<Citation> basis = rule.Law.On(file.GoverningDay)?.Basis ?? default;
            LocalDate? metFrom = verdict.Kind is VerdictKind.NotMet or VerdictKind.Unknown ? turning?.FirstMet(rule) : null;
            verdicts.Add(new(rule.Id, verdict.Kind, basis, verdict.Missing, metFrom));
            next.Add(rule, verdict);
        }

        return new Decision
        {
            Bundle = file.Register.Bundle.Id,
            Migration = file.Migration.Id,
            Line = file.Register.LineAt(file.Register.Migrations.PlaceOf(file.Index)),
            AsOf = file.AsOf,
            Outcome = outcome,
            Rules = verdicts.ToEquatableArray(),
            Documents = PaperList.Of(file, book.Subjects.Migration).ToEquatableArray(),
            Next = next.Steps,
            RuleBook = book.Hash,
        };
    }
}
