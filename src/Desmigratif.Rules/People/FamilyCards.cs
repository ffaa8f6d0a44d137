using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Rules.People;

/// <summary>The family cards of a register, each worked out once from the persons who share its number.</summary>
internal sealed class FamilyCards : IRegisterIndex<FamilyCards>
{
    private readonly Register register;
    private readonly FamilyCard[] cards; // each at the index of the first person of the card

    private FamilyCards(Register register)
    {
        this.register = register;
        cards = new FamilyCard[register.Persons.Count];
        for (int index = 0; index < cards.Length; index++)
        {
            if (FirstOn(register.Persons[index]) is >= 0 and int first)
            {
                cards[first].Add(register.Persons[index], index);
            }
        }
    }

    public static FamilyCards Of(Register register) => new(register);

    /// <summary>The card of a person; nobody stands on it where the person has no card number of sixteen digits.</summary>
    public FamilyCard CardOf(Person person) => FirstOn(person) is >= 0 and int first ? cards[first] : default;

    private int FirstOn(Person person) => register.PersonsByFamilyCard.FirstIndex(SixteenDigits.Of(person.FamilyCard));
}
