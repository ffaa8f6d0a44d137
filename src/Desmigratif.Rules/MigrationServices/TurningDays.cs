using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Registers;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// From which day on a rule is met if nothing happens but that time passes. To wait until a day means: the file is assessed on that day,
/// and the worker leaves on it or, where the plan is later, as planned. The rule itself is asked, on every day on which its verdict may turn.
/// </summary>
internal sealed class TurningDays(MigrationOnDay file)
{
    /// <summary>So many days of one file are tried; a file with more is none that people keep.</summary>
    private const int Most = 500;

    private readonly LocalDate start = LocalDate.Min(file.AsOf, file.LeavingDay);
    private readonly Dictionary<LocalDate, MigrationOnDay> waiting = [];
    private SortedSet<LocalDate>? ofFile;

    /// <summary>The first day on which a rule that is not met today is met; nothing where waiting does not help.</summary>
    public LocalDate? FirstMet(Rule<MigrationOnDay> rule)
    {
        SortedSet<LocalDate> days = new(ofFile ??= OfFile());
        foreach (LawStep step in rule.Law.Steps)
        {
            Add(days, step.From);
        }

        foreach (Parameter parameter in rule.Parameters)
        {
            foreach ((LocalDate from, _) in parameter.Steps)
            {
                Add(days, from);
            }
        }

        if (rule is IHasTurningDays turning)
        {
            foreach (LocalDate day in turning.TurningDays(in file))
            {
                Add(days, day);
            }
        }

        foreach (LocalDate day in days.Take(Most))
        {
            MigrationOnDay later = Until(day);
            if (rule.Judge(in later).Kind == VerdictKind.Met)
            {
                return day;
            }
        }

        return null;
    }

    private MigrationOnDay Until(LocalDate day)
    {
        if (!waiting.TryGetValue(day, out MigrationOnDay later))
        {
            Migration postponed = file.DepartureDay is { } planned
                ? file.Migration with { DepartedOn = null, PlannedDeparture = LocalDate.Max(planned, day) }
                : file.Migration;
            later = new(postponed, file.Index, file.Register, LocalDate.Max(file.AsOf, day));
            waiting.Add(day, later);
        }

        return later;
    }

    /// <summary>Every day in the file, in the letters of the person and in the cases, and the day after it.</summary>
    private SortedSet<LocalDate> OfFile()
    {
        Visit visit = new(file.Register);
        RecordWalk.Days(file.Migration, ref visit);
        if (file.Person is { } person)
        {
            RecordWalk.Days(person, ref visit);
        }

        string? worker = file.Migration.Person.Id;
        foreach (Letter letter in file.Register.LettersByPerson[worker])
        {
            RecordWalk.Days(letter, ref visit);
        }

        foreach (SupportCase supported in file.Register.CasesByPerson[worker])
        {
            RecordWalk.Days(supported, ref visit);
        }

        foreach (SupportCase supported in file.Register.CasesByMigration[file.Migration.Id])
        {
            RecordWalk.Days(supported, ref visit);
        }

        SortedSet<LocalDate> days = [];
        foreach (LocalDate day in visit.Days)
        {
            Add(days, day);
            if (day < LocalDate.MaxIsoValue)
            {
                Add(days, day.PlusDays(1));
            }
        }

        return days;
    }

    private void Add(SortedSet<LocalDate> days, LocalDate day)
    {
        if (day > start)
        {
            days.Add(day);
        }
    }
}
