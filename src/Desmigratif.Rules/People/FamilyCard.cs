using Desmigratif.Domain.People;

namespace Desmigratif.Rules.People;

/// <summary>Who shares one family card number, by their indexes among the persons of the register.</summary>
internal struct FamilyCard
{
    /// <summary>How many persons stand on the card, living or not.</summary>
    public int Count { get; private set; }

    /// <summary>The first living person.</summary>
    public int? FirstLiving { get; private set; }

    /// <summary>The first living head of family.</summary>
    public int? FirstHead { get; private set; }

    /// <summary>Whether nobody knows of some person whether they live, or of a living one what they are in the family.</summary>
    public bool IsUncertain { get; private set; }

    /// <summary>Puts a further person on the card, in the order of the file.</summary>
    public void Add(Person person, int index)
    {
        Count++;
        if (person.LifeStatus is { IsKnown: false })
        {
            IsUncertain = true;
        }
        else if (person.LifeStatus != LifeStatus.Dead)
        {
            FirstLiving ??= index;
            FirstHead ??= person.FamilyPosition == FamilyPosition.Head ? index : null;
            IsUncertain |= person.FamilyPosition is not { IsKnown: true };
        }
    }
}
