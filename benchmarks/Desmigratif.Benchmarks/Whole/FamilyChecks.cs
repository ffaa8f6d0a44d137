using Desmigratif.Benchmarks.Forty;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Benchmarks.Whole;

/// <summary>
/// What PEO-013 to 015, REG-003, REG-004, CAR-003 and PDP-007 ask of a person among others. True unless it is broken.
/// </summary>
internal static class FamilyChecks
{
    public static bool ParentIsBornBeforeChild(WorkerFile file) =>
        file.Person.BirthDate is not { } birth
        || (IsBornBefore(file.Person.Mother, birth, file.Register) && IsBornBefore(file.Person.Father, birth, file.Register));

    public static bool ProbableParentLinkIsConfirmed(WorkerFile file) =>
        (IsConfirmed(file.Person.Mother) && IsConfirmed(file.Person.Father))
        || file.Register.ChildrenByPerson[file.Person.Id].IsEmpty;

    public static bool FamilyCardHasOneHead(WorkerFile file, VillageFacts village, int index)
    {
        if (village.CardOf(file.Person) is not { Count: >= 2 } card
            || file.Person.LifeStatus == LifeStatus.Dead
            || file.Person.LifeStatus is { IsKnown: false }
            || file.Person.FamilyPosition is not { IsKnown: true } position)
        {
            return true;
        }

        return card.FirstHead is { } head
            ? position != FamilyPosition.Head || head == index
            : card.IsUncertain || card.FirstLiving != index;
    }

    public static bool OneNikBelongsToOnePerson(WorkerFile file, int index) =>
        PersonChecks.Given(file.Person.Nik) is not { } digits || file.Register.PersonsByNik.FirstIndex(digits) == index;

    public static bool LookalikesAreLookedAt(VillageFacts village, int index) => !village.MayBeAnother(index);

    public static bool ChildLeftBehindHasAProfile(WorkerFile file)
    {
        Person person = file.Person;
        if (person.LifeStatus == LifeStatus.Dead || person.Residence == Residence.Away || person.Residence == Residence.Moved
            || !(IsAbroad(person.Mother, file) || IsAbroad(person.Father, file)))
        {
            return true;
        }

        return person.BirthDate is not { } birth
            || Age.CompletedYears(birth, file.AsOf) >= 18
            || !file.Register.ChildrenByPerson[person.Id].IsEmpty;
    }

    /// <summary>Asked where institutions exchange; the sample village submits, so the first question settles it.</summary>
    public static bool DisabilityDataIsHandedOnWithCare(WorkerFile file) =>
        file.Register.Profile != Profile.Exchange
        || file.Person.Disability is not { IsKnown: true } disability
        || disability == Disability.None
        || HasConsent(file);

    private static bool HasConsent(WorkerFile file)
    {
        Bundle bundle = file.Register.Bundle;
        LocalDate? day = bundle.ProducedAt is { } instant ? Domain.Places.Provinces.Today(instant, bundle.Village?.Value) : null;
        foreach (Consent consent in file.Register.ConsentsByPerson[file.Person.Id])
        {
            if (!(consent.GivenOn > day) && !(consent.WithdrawnOn <= day) && consent.Purpose?.Text is { } purpose
                && string.Equals(purpose, bundle.Purpose?.Text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBornBefore(ParentLink? link, LocalDate birth, Register register) =>
        link is null || link.Person.IsAbsent || register.Find(link.Person)?.BirthDate is not { } parentBirth || parentBirth < birth;

    private static bool IsConfirmed(ParentLink? link) =>
        link is null || link.Person.IsAbsent || link.Certainty is not { IsKnown: true } certainty || certainty == Certainty.Stated;

    private static bool IsAbroad(ParentLink? link, WorkerFile file) =>
        link is not null && Episode.IsAbroad(file.Register, link.Person.Id, file.AsOf);
}
