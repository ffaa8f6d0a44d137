using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Records;

/// <summary>Declares which types of record a reference may name that names no fixed one.</summary>
/// <param name="types">The types, in the order in which the id is looked up among them.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NamesOneOfAttribute(params Type[] types) : Attribute
{
    /// <summary>The types of record, in the order in which the id is looked up among them.</summary>
    public EquatableArray<Type> Types { get; } = types.ToEquatableArray();
}
