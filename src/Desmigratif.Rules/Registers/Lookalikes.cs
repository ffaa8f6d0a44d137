using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.People;
using NodaTime;

namespace Desmigratif.Rules.Registers;

/// <summary>
/// Which persons without a full NIK may be the same as another person of the register: equal folded name and birth date, and
/// equal family card or folded name of the mother. Only who shares a birthday with somebody without a full NIK is looked at, so
/// that a register in which everybody has one costs nothing.
/// </summary>
internal sealed class Lookalikes : IRegisterIndex<Lookalikes>
{
    private readonly Dictionary<Likeness, Bearers> bearers = [];
    private readonly Dictionary<int, int> others = [];

    private Lookalikes(Register register)
    {
        HashSet<int> birthdays = [];
        foreach (Person person in register.Persons)
        {
            if (person.BirthDate is { } birth && !HasFullNik(person))
            {
                birthdays.Add(Day(birth));
            }
        }

        for (int index = 0; index < register.Persons.Count; index++)
        {
            Person person = register.Persons[index];
            if (person.BirthDate is { } birth && birthdays.Contains(Day(birth)))
            {
                Note(Likeness.ByCard(person), person, index);
                Note(Likeness.ByMother(person), person, index);
            }
        }

        for (int index = 0; index < register.Persons.Count; index++)
        {
            Person person = register.Persons[index];
            if (!HasFullNik(person)
                && (Match(Likeness.ByCard(person), index) ?? Match(Likeness.ByMother(person), index)) is { } other)
            {
                others.Add(index, other);
            }
        }

        bearers.Clear();
    }

    public static Lookalikes Of(Register register) => new(register);

    /// <summary>Whether a person has sixteen digits that are not provisional. Two such persons are two people.</summary>
    public static bool HasFullNik(Person person) => SixteenDigits.Of(person.Nik) is { } digits && digits[0] != '0';

    /// <summary>The index of the person whom one without a full NIK may be; of two without one only the later has such.</summary>
    public int? OtherOf(int index) => others.TryGetValue(index, out int other) ? other : null;

    private static int Day(LocalDate day) => (((day.Year * 16) + day.Month) * 32) + day.Day;

    private void Note(Likeness? likeness, Person person, int index)
    {
        if (likeness is { } key)
        {
            if (!bearers.TryGetValue(key, out Bearers? found))
            {
                bearers.Add(key, found = new Bearers());
            }

            if (HasFullNik(person))
            {
                found.WithNik ??= index;
            }
            else
            {
                found.Without ??= index;
            }
        }
    }

    private int? Match(Likeness? likeness, int index) =>
        likeness is { } key && bearers.TryGetValue(key, out Bearers? found)
            ? found.WithNik ?? (found.Without < index ? found.Without : null)
            : null;

    private sealed record Likeness(LocalDate Birth, string Name, string? Card, string? Mother)
    {
        public static Likeness? ByCard(Person person) => Of(person, SixteenDigits.Of(person.FamilyCard), mother: null);

        public static Likeness? ByMother(Person person) => Of(person, card: null, person.Mother?.Name?.Folded());

        private static Likeness? Of(Person person, string? card, string? mother) =>
            person is { BirthDate: { } birth, Name: { } name }
            && !string.IsNullOrEmpty(card ?? mother)
            && name.Folded() is { Length: > 0 } folded
                ? new(birth, folded, card, mother)
                : null;
    }

    private sealed class Bearers
    {
        public int? WithNik { get; set; }

        public int? Without { get; set; }
    }
}
