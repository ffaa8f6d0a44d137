using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.People;
using Desmigratif.Rules.Registers;
using NodaTime;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>What rules ask of children and arrangements again and again.</summary>
internal static class CareFacts
{
    /// <summary>Whether the child lives with the carer, so that a mentor who visits is none.</summary>
    public static bool IsLiving(CareKind? kind) =>
        kind == CareKind.KinCare || kind == CareKind.FosterCare || kind == CareKind.Guardianship;

    /// <summary>Whether an arrangement runs on a day.</summary>
    public static bool IsOpen(CareArrangement arrangement, LocalDate day) => Tenure.IsOpen(arrangement.From, arrangement.To, day);

    /// <summary>The person behind the child of an arrangement; nothing where a record is not there.</summary>
    public static Person? ChildOf(Register register, CareArrangement arrangement) =>
        register.Find(arrangement.Child) is { } child ? register.Find(child.Person) : null;

    /// <summary>The person behind the caregiver of an arrangement; nothing where a record is not there.</summary>
    public static Person? CarerOf(Register register, CareArrangement arrangement) =>
        register.Find(arrangement.Caregiver) is { } caregiver ? register.Find(caregiver.Person) : null;

    /// <summary>The person of a care profile who is known to be a child on the assessment day; else nothing.</summary>
    public static Person? StillAChild(in OnDay<Child> subject) =>
        subject.Register.Find(subject.Record.Person) is { BirthDate: { } birth } person && Majority.IsChild(birth, subject.AsOf)
            ? person
            : null;

    /// <summary>Whether the mother or the father of a person is abroad on a day, whatever the certainty of the link.</summary>
    public static bool HasParentAbroad(Register register, Person person, LocalDate day) =>
        IsAbroad(register, person.Mother, day) || IsAbroad(register, person.Father, day);

    /// <summary>Whether the person of a link to a parent is abroad on a day.</summary>
    public static bool IsAbroad(Register register, ParentLink? link, LocalDate day) =>
        link is not null && Whereabouts.IsAbroad(register, link.Person.Id, day);
}
