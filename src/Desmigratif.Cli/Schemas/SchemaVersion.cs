using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Desmigratif.Cli.Schemas;

/// <summary>The version of a schema: what it raises says what became of those who hold to the one before.</summary>
internal readonly record struct SchemaVersion(int Major, int Minor, int Patch) : IComparable<SchemaVersion>
{
    private const string Prefix = "urn:desmigratif:schema:";

    /// <summary>The version that an <c>$id</c> names, and what the id is the name of behind it.</summary>
    public static bool TryRead(string id, out SchemaVersion version, [NotNullWhen(true)] out string? name)
    {
        version = default;
        name = null;
        if (!id.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        string[] parts = id[Prefix.Length..].Split(':', 2);
        int[] numbers = [.. parts[0].Split('.').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1)];
        if (parts is not [_, { Length: > 0 } behind] || numbers is not [>= 0 and var major, >= 0 and var minor, >= 0 and var patch])
        {
            return false;
        }

        version = new(major, minor, patch);
        name = behind;
        return true;
    }

    public int CompareTo(SchemaVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    /// <summary>The least version that may follow this one after such changes.</summary>
    public SchemaVersion Least(IEnumerable<ChangeKind> changes)
    {
        ChangeKind? gravest = changes.Select(change => (ChangeKind?)change).Min();
        return gravest switch
        {
            ChangeKind.Stricter => new(Major + 1, 0, 0),
            ChangeKind.Looser or ChangeKind.New => new(Major, Minor + 1, 0),
            ChangeKind.Wording => this with { Patch = Patch + 1 },
            _ => this,
        };
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");
}
