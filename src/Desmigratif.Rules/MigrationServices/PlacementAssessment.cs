using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>Turns the verdicts of a book's blocking rules into decisions, one for each open placement file.</summary>
internal static class PlacementAssessment
{
    public static IEnumerable<Decision> Of(RuleBook book, Register register, LocalDate asOf)
    {
        Rule<MigrationOnDay>[] blocking = Array.FindAll(
            book.Subjects.Migration,
            rule => book.Policy.Of(rule.Id, rule.Severity, register.Profile) == Severity.Blocking);
        for (int index = 0; index < register.Migrations.Count; index++)
        {
            MigrationOnDay file = new(register.Migrations[index], index, register, asOf);
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
        List<string> next = [];
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
            verdicts.Add(new(rule.Id, verdict.Kind, basis, verdict.Missing, verdict.MetFrom));
            foreach (string step in StepsTowards(rule, verdict, file))
            {
                if (!next.Contains(step, StringComparer.Ordinal))
                {
                    next.Add(step);
                }
            }
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
            Next = next.ToEquatableArray(),
            RuleBook = book.Hash,
        };
    }

    /// <summary>
    /// A paper that is asked for and not on file stands for the facts it would bring; else the places of the faults and the missing
    /// facts.
    /// </summary>
    private static IEnumerable<string> StepsTowards(Rule rule, Verdict verdict, MigrationOnDay file) =>
        verdict.Kind is not (VerdictKind.NotMet or VerdictKind.Unknown) ? []
        : rule is IPaperRequirement requirement && !requirement.IsHeld(in file) && LacksPaper(verdict) ? [requirement.Paper.Text]
        : verdict.Faults.Select(fault => fault.Pointer).Concat(verdict.Missing);

    private static bool LacksPaper(Verdict verdict) => verdict.Kind == VerdictKind.NotMet || verdict.Missing.Contains("/documents");
}
