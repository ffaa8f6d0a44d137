using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Registers;
using NodaTime;

namespace Desmigratif.Rules.Registers;

/// <summary>
/// The times abroad of those who left more than once, and which of them begin before another has ended. A time abroad runs from
/// the day of departure (inclusive) to the day of return (exclusive); without return it is open.
/// </summary>
internal sealed class Absences : IRegisterIndex<Absences>
{
    private readonly Dictionary<int, int?> running = [];

    private Absences(Register register)
    {
        List<(LocalDate From, int Index)> departures = [];
        for (int index = 0; index < register.Migrations.Count; index++)
        {
            string? person = register.Migrations[index].Person.Id;
            if (person is not null && register.MigrationsByPerson.FirstIndex(person) == index)
            {
                departures.Clear();
                Joined<Migration> episodes = register.MigrationsByPerson[person];
                while (episodes.MoveNext())
                {
                    if (episodes.Current.DepartedOn is { } departed)
                    {
                        departures.Add((departed, episodes.CurrentIndex));
                    }
                }

                Compare(departures, register);
            }
        }
    }

    public static Absences Of(Register register) => new(register);

    /// <summary>Whether the person of a migration has departed in this and in another one.</summary>
    public bool IsCompared(int index) => running.ContainsKey(index);

    /// <summary>The migration during which this one began, or nothing; of two of one day, only for the later in the file.</summary>
    public int? RunningAt(int index) => running.GetValueOrDefault(index);

    // In order of departure, a time abroad overlaps an earlier one exactly when it begins before the latest end so far.
    private void Compare(List<(LocalDate From, int Index)> departures, Register register)
    {
        if (departures.Count < 2)
        {
            return;
        }

        departures.Sort();
        int? longest = null;
        LocalDate latestEnd = LocalDate.MinIsoValue;
        foreach ((LocalDate from, int index) in departures)
        {
            LocalDate end = register.Migrations[index].ReturnedOn ?? LocalDate.MaxIsoValue;
            running.Add(index, end > from && latestEnd > from ? longest : null);
            if (end > latestEnd)
            {
                longest = index;
                latestEnd = end;
            }
        }
    }
}
