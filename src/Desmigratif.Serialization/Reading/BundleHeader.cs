using Desmigratif.Domain.Registers;

namespace Desmigratif.Serialization.Reading;

/// <summary>What a bundle line must have in every profile, without which nobody knows whose register follows.</summary>
internal static class BundleHeader
{
    private static readonly string[] Members = ["schema", "id", "village", "profile"];

    /// <summary>The names of what is absent; not of what was written and could not be read.</summary>
    public static IEnumerable<string> Absent(Bundle bundle)
    {
        object?[] values = [bundle.Schema, bundle.Id, bundle.Village, bundle.Profile];
        return Members.Where((name, place) => values[place] is null && bundle.UnknownMembers[name] is null);
    }
}
