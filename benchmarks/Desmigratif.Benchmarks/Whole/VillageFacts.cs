using Desmigratif.Benchmarks.Forty;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using NodaTime;

namespace Desmigratif.Benchmarks.Whole;

/// <summary>
/// What plain checks look up in the whole village, worked out once: who shares a family card, who may be the same person, whose times
/// abroad overlap.
/// </summary>
internal sealed class VillageFacts
{
    private readonly Dictionary<string, Card> cards = new(StringComparer.Ordinal);
    private readonly bool[] mayBeAnother;
    private readonly bool[] overlaps;

    public VillageFacts(Register register)
    {
        Register = register;
        mayBeAnother = new bool[register.Persons.Count];
        overlaps = new bool[register.Migrations.Count];
        for (int index = 0; index < register.Persons.Count; index++)
        {
            Add(register.Persons[index], index);
            mayBeAnother[index] = HasTwin(index);
        }

        for (int index = 0; index < register.Migrations.Count; index++)
        {
            overlaps[index] = BeginsWithinAnother(index);
        }
    }

    public Register Register { get; }

    public bool MayBeAnother(int person) => mayBeAnother[person];

    public bool Overlaps(int migration) => overlaps[migration];

    public Card? CardOf(Person person) =>
        PersonChecks.Digits(person.FamilyCard) is { } digits ? cards.GetValueOrDefault(digits) : null;

    private void Add(Person person, int index)
    {
        if (PersonChecks.Digits(person.FamilyCard) is not { } digits)
        {
            return;
        }

        if (!cards.TryGetValue(digits, out Card? card))
        {
            cards.Add(digits, card = new Card());
        }

        card.Count++;
        if (person.LifeStatus is { IsKnown: false })
        {
            card.IsUncertain = true;
        }
        else if (person.LifeStatus != LifeStatus.Dead)
        {
            card.FirstLiving ??= index;
            card.FirstHead ??= person.FamilyPosition == FamilyPosition.Head ? index : null;
            card.IsUncertain |= person.FamilyPosition is not { IsKnown: true };
        }
    }

    private bool HasTwin(int index)
    {
        Person person = Register.Persons[index];
        if (person.BirthDate is null || PersonChecks.Given(person.Nik) is not null)
        {
            return false;
        }

        for (int place = 0; place < Register.Persons.Count; place++)
        {
            Person other = Register.Persons[place];
            if (place != index
                && (PersonChecks.Given(other.Nik) is not null || place < index)
                && other.BirthDate == person.BirthDate
                && Same(other.Name?.Folded(), person.Name?.Folded())
                && (Same(PersonChecks.Digits(other.FamilyCard), PersonChecks.Digits(person.FamilyCard))
                    || Same(other.Mother?.Name?.Folded(), person.Mother?.Name?.Folded())))
            {
                return true;
            }
        }

        return false;
    }

    private bool BeginsWithinAnother(int index)
    {
        Migration own = Register.Migrations[index];
        if (own.DepartedOn is not { } from || own.ReturnedOn <= from)
        {
            return false;
        }

        Joined<Migration> episodes = Register.MigrationsByPerson[own.Person.Id];
        while (episodes.MoveNext())
        {
            if (episodes.Current is { DepartedOn: { } departed } earlier
                && (departed < from || (departed == from && episodes.CurrentIndex < index))
                && !(earlier.ReturnedOn <= from))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(string? one, string? other) =>
        !string.IsNullOrEmpty(one) && string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>The people of one family card.</summary>
    public sealed class Card
    {
        public int Count { get; set; }

        public int? FirstLiving { get; set; }

        public int? FirstHead { get; set; }

        public bool IsUncertain { get; set; }
    }
}
