using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.People;

namespace Desmigratif.Rules.ProductiveBusiness;

/// <summary>
/// Who has to do with migration: who has an episode on record, and the spouse, parents and children of such a person, as far
/// as the links of children to their parents tell; and the family cards on which such a person stands.
/// </summary>
internal sealed class TiesToMigration : IRegisterIndex<TiesToMigration>
{
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> cards = new(StringComparer.Ordinal);
    private readonly Register register;

    private TiesToMigration(Register register)
    {
        this.register = register;
        foreach (Person person in register.Persons)
        {
            string? mother = person.Mother?.Person.Id;
            string? father = person.Father?.Person.Id;
            if (HasEpisode(person.Id))
            {
                Add(mother);
                Add(father);
                if (SixteenDigits.Of(person.FamilyCard) is { } card)
                {
                    cards.Add(card);
                }
            }

            if (HasEpisode(mother) || HasEpisode(father))
            {
                Add(person.Id);
                Add(mother);
                Add(father);
            }
        }
    }

    public static TiesToMigration Of(Register register) => new(register);

    /// <summary>Whether a person has an episode, or is spouse, parent or child of who has one.</summary>
    public bool Holds(string? person) => person is not null && (HasEpisode(person) || persons.Contains(person));

    /// <summary>Whether somebody with an episode stands on a family card.</summary>
    public bool HoldsCard(string card) => cards.Contains(card);

    private bool HasEpisode(string? person) => register.MigrationsByPerson.FirstIndex(person) >= 0;

    private void Add(string? person)
    {
        if (person is not null)
        {
            persons.Add(person);
        }
    }
}
