using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>The care profile of a person under 18 (<i>profil anak</i>).</summary>
[RecordType("child")]
public sealed record Child : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Child;

    /// <summary>Whose profile it is.</summary>
    [AskedFor(Profile.Draft)]
    public Reference<Person> Person { get; init; }

    /// <summary>Who looks after the child.</summary>
    [AskedFor(Profile.Submit)]
    public Carer? Carer { get; init; }

    /// <summary>The activities the child needs.</summary>
    public EquatableArray<Activity> Needs { get; init; }

    /// <summary>Whether the child needs guidance and counselling.</summary>
    public bool? Counselling { get; init; }

    /// <summary>The assessed tier and the circumstances behind it.</summary>
    public EquatableArray<VulnerabilityCode> Vulnerability { get; init; }

    /// <summary>A word shared by the siblings that stay together, the same for all of them. It is no id of a record.</summary>
    public string? Siblings { get; init; }

    /// <summary>The languages the child speaks; the first is the language of the home.</summary>
    public EquatableArray<string> Languages { get; init; }

    /// <summary>Special needs a companion has to be able to meet.</summary>
    public EquatableArray<string> SpecialNeeds { get; init; }

    /// <summary>Caregivers who must not be proposed for this child.</summary>
    public EquatableArray<Restriction> Restrictions { get; init; }
}
