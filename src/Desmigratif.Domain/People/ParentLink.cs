using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>Who the mother or father of a person is.</summary>
public sealed record ParentLink : Fact
{
    /// <summary>The parent, where the bundle holds a record of that person.</summary>
    public Reference<Person> Person { get; init; }

    /// <summary>The name of the parent as the papers of the child state it.</summary>
    public PersonalName? Name { get; init; }

    /// <summary>How sure the link is.</summary>
    public Certainty? Certainty { get; init; }
}
