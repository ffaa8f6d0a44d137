using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Records;

/// <summary>
/// The members of a fact that its record type does not declare, in the order in which they stood. Two values are equal when they
/// hold equal members in the same order. The default value holds none.
/// </summary>
public readonly struct UnknownMembers : IEquatable<UnknownMembers>
{
    private readonly EquatableArray<UnknownMember> members;

    /// <summary>Holds the given members.</summary>
    /// <param name="members">The members, in their order.</param>
    public UnknownMembers(EquatableArray<UnknownMember> members) => this.members = members;

    /// <summary>The members, in their order.</summary>
    public EquatableArray<UnknownMember> Members => members;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => members.Count == 0;

    /// <summary>The JSON text of a member, or nothing.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <returns>One JSON value as it was written; <see langword="null"/> where no such member was kept.</returns>
    public string? this[string name]
    {
        get
        {
            foreach (UnknownMember member in members)
            {
                if (string.Equals(member.Name, name, StringComparison.Ordinal))
                {
                    return member.Json;
                }
            }

            return null;
        }
    }

    /// <summary>Whether both hold equal members in the same order.</summary>
    public static bool operator ==(UnknownMembers left, UnknownMembers right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(UnknownMembers left, UnknownMembers right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(UnknownMembers other) => members.Equals(other.members);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is UnknownMembers other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => members.GetHashCode();

    /// <summary>How many members are kept, without their names or values.</summary>
    public override string ToString() => $"{members.Count} unknown";
}
