using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.Engine;

/// <summary>One pass of a rule book over the records of one register, in the order of the file.</summary>
internal sealed class RegisterCheck(RuleBook book, Register register, LocalDate asOf, IRegionCatalogue regions)
{
    private readonly List<Finding> findings = [];

    public Register Register { get; } = register;

    public LocalDate AsOf { get; } = asOf;

    public EquatableArray<Finding> Run()
    {
        RulesBySubject rules = book.Subjects;
        OnDay<Bundle> bundle = OnDay(Register.Bundle, index: 0);
        Ask(rules.Bundle, in bundle, Register.Bundle, Register.BundleLine);

        int[] indexes = new int[RecordType.List.All.Count];
        for (int place = 0; place < Register.Records.Count; place++)
        {
            RegisterRecord record = Register.Records[place];
            long line = Register.LineAt(place);
            RulesInForce<OnDay<RegisterRecord>> shared = rules.Shared(record);
            if (!shared.IsEmpty)
            {
                OnDay<RegisterRecord> subject = OnDay(record, place);
                Ask(shared, in subject, record, line);
            }

            if (rules.Own(record) is { } own)
            {
                own.Ask(this, record, indexes[record.Type.Place]++, line);
            }
        }

        return findings.ToEquatableArray();
    }

    /// <summary>A record on the assessment day.</summary>
    public OnDay<T> OnDay<T>(T record, int index)
        where T : RegisterRecord => new(record, index, Register, AsOf, regions);

    /// <summary>Asks the rules that are in force on the subject's governing day.</summary>
    public void Ask<TSubject>(RulesInForce<TSubject> rules, in TSubject subject, RegisterRecord record, long line)
        where TSubject : struct, ISubject
    {
        foreach (Rule<TSubject> rule in rules.On(subject.GoverningDay))
        {
            Verdict verdict = rule.JudgeInForce(in subject);
            if (verdict.Kind == VerdictKind.NotMet)
            {
                Report(rule, verdict, subject.GoverningDay, record, line);
            }
        }
    }

    private void Report(Rule rule, Verdict verdict, LocalDate governingDay, RegisterRecord record, long line)
    {
        if (book.Policy.Of(rule.Id, rule.Severity, Register.Profile) is not { } severity)
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
                Bundle = Register.Bundle.Id,
                Line = line,
                Message = fault.Message ?? rule.Message,
                Parameters = fault.Parameters,
                Basis = rule.Law.On(governingDay)?.Basis ?? default,
            });
        }
    }
}
