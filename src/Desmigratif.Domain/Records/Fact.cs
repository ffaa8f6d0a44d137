namespace Desmigratif.Domain.Records;

/// <summary>
/// Something a register states about the world: a record, or an object inside one. A fact may be wrong or incomplete; finding
/// that out is the work of the rules. Every member may therefore be absent.
/// </summary>
/// <remarks>
/// Facts are immutable and compare by value. <see cref="ToString"/> prints the kind of fact and never what it states, so a fact can
/// stand in a log or an exception without giving away a personal value.
/// </remarks>
public abstract record Fact
{
    private protected Fact()
    {
    }

    /// <summary>
    /// What was read here and is no member of this version of the format, or could not be read: kept as it was written, and
    /// written back unchanged. Empty for a fact made in code.
    /// </summary>
    public UnknownMembers UnknownMembers { get; init; }

    /// <summary>The kind of fact, without any of its content.</summary>
    /// <returns>The name of the type; for a record with its identifier.</returns>
    public sealed override string ToString() => Describe();

    private protected virtual string Describe() => GetType().Name;
}
