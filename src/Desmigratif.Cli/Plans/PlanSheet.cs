using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Cli.Plans;

/// <summary>One village's proposal, laid out for a meeting: by caregiver, by child who waits, by hamlet.</summary>
internal sealed class PlanSheet
{
    public PlanSheet(Register register, Proposal proposal)
    {
        Register = register;
        Proposal = proposal;
        ILookup<string, Placement> byCaregiver = proposal.Placements.ToLookup(placement => placement.Caregiver, StringComparer.Ordinal);
        Caregivers = [.. register.Caregivers
            .Where(own => own.Id is not null && own.Relation != CaregiverRelation.Kin && register.Persons.Find(own.Person) is not null)
            .OrderBy(own => own.Id, StringComparer.Ordinal)
            .Select(own => new Companion(
                own.Id!,
                int.Max(0, own.Capacity ?? proposal.Policy.MaxChildren),
                [.. byCaregiver[own.Id!]],
                HamletOf(register.Persons.Find(own.Person))))];
        Waiting = [.. proposal.Unplaced.Where(child => child.Details is not OutOfScope)];
        NotPlanned = [.. proposal.Unplaced.Where(child => child.Details is OutOfScope)];
        HashSet<string> waiting = [.. Waiting.Select(child => child.Child)];
        Dictionary<string, string?> hamlets = proposal.Placements.Select(placement => placement.Child).Concat(waiting).Distinct(StringComparer.Ordinal)
            .ToDictionary(id => id, id => HamletOf(register.Persons.Find(register.Children.Find(id)!.Person)), StringComparer.Ordinal);
        Hamlets = [.. hamlets.Values.Concat(Caregivers.Select(caregiver => caregiver.Hamlet)).Distinct(StringComparer.Ordinal)
            .OrderBy(name => name is null).ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => new Hamlet(
                name,
                hamlets.Count(child => child.Value == name && !waiting.Contains(child.Key)),
                hamlets.Count(child => child.Value == name && waiting.Contains(child.Key)),
                [.. Caregivers.Where(caregiver => caregiver.Hamlet == name)]))];
    }

    public Register Register { get; }

    public Proposal Proposal { get; }

    /// <summary>Gets every caregiver who could be proposed, with the children proposed to them.</summary>
    public IReadOnlyList<Companion> Caregivers { get; }

    /// <summary>Gets the children planned for and left without a companion.</summary>
    public IReadOnlyList<UnplacedChild> Waiting { get; }

    public IReadOnlyList<UnplacedChild> NotPlanned { get; }

    public IReadOnlyList<Hamlet> Hamlets { get; }

    public bool IsProven => Proposal.Levels.All(level => level.Status == LevelStatus.Optimal);

    /// <summary>Whether changes that would help a child were looked for.</summary>
    public bool WasHelpSought(UnplacedChild child) => Proposal.Policy.Relaxations > 0 && child.Details is not NotProven;

    private static string? HamletOf(Person? person) =>
        person?.Address?.Hamlet?.Reveal() is { Length: > 0 } hamlet ? Legible.Of(hamlet) : null;

    /// <summary>A caregiver who could be proposed.</summary>
    internal sealed record Companion(string Id, int Places, IReadOnlyList<Placement> Children, string? Hamlet)
    {
        public int Free => int.Max(0, Places - Children.Count);
    }

    /// <summary>A hamlet: children with and without a proposed companion, and the caregivers who live there.</summary>
    internal sealed record Hamlet(string? Name, int Placed, int Waiting, IReadOnlyList<Companion> Companions);
}
