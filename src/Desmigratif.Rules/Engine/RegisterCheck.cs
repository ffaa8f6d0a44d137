using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Engine;

/// <summary>One pass of a rule book over the records of one register, in the order of the file.</summary>
internal sealed class RegisterCheck(RuleBook book, Register register, LocalDate asOf, IRegionCatalogue regions)
{
    private readonly List<Finding> findings = [];

    public EquatableArray<Finding> Run()
    {
        RulesBySubject rules = book.Subjects;
        OnDay<Bundle> bundle = new(register.Bundle, 0, register, asOf, regions);
        Ask(rules.Bundle, in bundle, register.Bundle, register.BundleLine);

        int villages = 0;
        int persons = 0;
        int migrations = 0;
        for (int place = 0; place < register.Records.Count; place++)
        {
            RegisterRecord record = register.Records[place];
            long line = register.LineAt(place);
            OnDay<RegisterRecord> any = new(record, place, register, asOf, regions);
            Ask(rules.AnyRecord, in any, record, line);
            switch (record)
            {
                case Person person:
                    OnDay<Person> personOnDay = new(person, persons++, register, asOf, regions);
                    Ask(rules.Person, in personOnDay, record, line);
                    break;
                case Migration migration:
                    MigrationOnDay migrationOnDay = new(migration, migrations++, register, asOf);
                    Ask(rules.Migration, in migrationOnDay, record, line);
                    break;
                case Village village:
                    OnDay<Village> villageOnDay = new(village, villages++, register, asOf, regions);
                    Ask(rules.Village, in villageOnDay, record, line);
                    break;
            }
        }

        return findings.ToEquatableArray();
    }

    private void Ask<TSubject>(Rule<TSubject>[] rules, in TSubject subject, RegisterRecord record, long line)
        where TSubject : struct, ISubject
    {
        foreach (Rule<TSubject> rule in rules)
        {
            Verdict verdict = rule.Judge(in subject);
            if (verdict.Kind == VerdictKind.NotMet)
            {
                Report(rule, verdict, subject.GoverningDay, record, line);
            }
        }
    }

    private void Report(Rule rule, Verdict verdict, LocalDate governingDay, RegisterRecord record, long line)
    {
        if (book.Policy.Of(rule.Id, rule.Severity, register.Profile) is not { } severity)
        {
            return;
        }

        foreach (Fault fault in verdict.Faults)
        {
            findings.Add(new Finding
            {
                Code = rule.Id,
                Severity = severity,
                Record = new RecordName(record.Type.ToString(), record.Id),
                Pointer = fault.Pointer,
                Bundle = register.Bundle.Id,
                Line = line,
                Message = fault.Message ?? rule.Message,
                Parameters = fault.Parameters,
                Basis = rule.Law.On(governingDay)?.Basis ?? default,
            });
        }
    }
}
