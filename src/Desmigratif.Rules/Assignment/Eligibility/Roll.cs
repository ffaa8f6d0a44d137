using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.People;
using NodaTime;

namespace Desmigratif.Rules.Assignment.Eligibility;

/// <summary>Who is planned for and who could be proposed, on a day, under a policy.</summary>
internal sealed class Roll
{
    private Roll(Register register, LocalDate asOf, CarePolicy policy)
    {
        Register = register;
        AsOf = asOf;
        Policy = policy;
    }

    public Register Register { get; }

    public LocalDate AsOf { get; }

    public CarePolicy Policy { get; }

    /// <summary>The children in scope, sorted by id.</summary>
    public required PlannedChild[] Children { get; init; }

    /// <summary>The other child records, sorted by id.</summary>
    public required (string Id, ScopeReason Why)[] OutOfScope { get; init; }

    /// <summary>The caregivers who could be proposed, sorted by id.</summary>
    public required Candidate[] Candidates { get; init; }

    /// <summary>Caregiver records that are kin.</summary>
    public required int KinCarers { get; init; }

    public static Roll Of(Register register, LocalDate asOf, CarePolicy policy)
    {
        List<(string Id, ScopeReason Why)> outside = [];
        List<(Child Record, Person Person)> inside = [];
        foreach (Child child in Records.ById(register.Children))
        {
            if (ScopeOf(register, child, asOf, out Person? person) is { } why)
            {
                outside.Add((child.Id!, why));
            }
            else
            {
                inside.Add((child, person!));
            }
        }

        Roll roll = new(register, asOf, policy)
        {
            Children = [.. inside.Select((own, position) => ChildOf(register, own.Record, own.Person, position, policy))],
            OutOfScope = [.. outside],
            Candidates = [.. from caregiver in Records.ById(register.Caregivers)
                             where caregiver.Relation != CaregiverRelation.Kin
                             let person = register.Persons.Find(caregiver.Person)
                             where person is not null
                             select CandidateOf(register, caregiver, person, asOf, policy)],
            KinCarers = Records.ById(register.Caregivers).Count(caregiver => caregiver.Relation == CaregiverRelation.Kin),
        };
        CurrentCompanions.Find(roll);
        return roll;
    }

    /// <summary>The place of a child among those in scope, or -1.</summary>
    public int ChildWithId(string id) => Array.FindIndex(Children, child => string.Equals(child.Id, id, StringComparison.Ordinal));

    /// <summary>The place of a candidate, or -1.</summary>
    public int CandidateWithId(string? id) => Array.FindIndex(Candidates, candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));

    private static ScopeReason? ScopeOf(Register register, Child child, LocalDate asOf, out Person? person)
    {
        person = register.Persons.Find(child.Person);
        return person is null ? ScopeReason.PersonUnknown
            : person.LifeStatus == LifeStatus.Dead ? ScopeReason.Dead
            : person.LifeStatus == LifeStatus.Missing ? ScopeReason.Missing
            : person.Residence == Residence.Moved ? ScopeReason.Moved
            : person.Residence == Residence.Away ? ScopeReason.Away
            : person.BirthDate is { } birth && !Majority.IsChild(birth, asOf) ? ScopeReason.Adult
            : null;
    }

    private static PlannedChild ChildOf(Register register, Child child, Person person, int position, CarePolicy policy)
    {
        string[] needs = Words.Of(child.Needs);
        string counselling = Activity.Counselling.Text;
        return new()
        {
            Id = child.Id!,
            Record = child,
            Person = person,
            Position = position,
            Tier = TierOf(child, policy.Tiers),
            Needs = [.. needs.Where(need => !string.Equals(need, counselling, StringComparison.Ordinal))],
            NeedsCounselling = child.Counselling == true || needs.Contains(counselling, StringComparer.Ordinal),
            Languages = Words.InOrder(child.Languages),
            HasSpecialNeeds = Words.InOrder(child.SpecialNeeds).Length > 0,
            Hamlet = Words.Of(person.Address?.Hamlet?.Reveal()),
            FamilyCard = Words.FamilyCard(person),
            Siblings = Words.Of(child.Siblings),
            Ancestors = Kinship.Ancestors(register, person),
        };
    }

    private static int TierOf(Child child, int tiers)
    {
        int least = tiers;
        foreach (VulnerabilityCode code in child.Vulnerability)
        {
            if (code.Tier is { } tier && tier < least)
            {
                least = tier;
            }
        }

        return least;
    }

    private static Candidate CandidateOf(Register register, Caregiver caregiver, Person person, LocalDate asOf, CarePolicy policy) => new()
    {
        Id = caregiver.Id!,
        Record = caregiver,
        Person = person,
        Places = int.Max(0, caregiver.Capacity ?? policy.MaxChildren),
        Limit = int.Clamp(caregiver.MaxDistanceMetres ?? policy.MaxDistanceMetres, 0, EarthDistance.Greatest),
        Offers = [.. Words.Of(caregiver.Offers)],
        Languages = [.. Words.InOrder(caregiver.Languages)],
        Hamlet = Words.Of(person.Address?.Hamlet?.Reveal()),
        FamilyCard = Words.FamilyCard(person),
        Ancestors = Kinship.Ancestors(register, person),
        OwnCodes = CandidateRules.Codes(caregiver, person, asOf, policy),
    };
}
