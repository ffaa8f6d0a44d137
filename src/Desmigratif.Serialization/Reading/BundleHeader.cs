using Desmigratif.Domain.Registers;

namespace Desmigratif.Serialization.Reading;

/// <summary>What a bundle line must have in every profile, without which nobody knows whose register follows.</summary>
internal static class BundleHeader
{
    /// <summary>The names of what is absent; not of what was written and could not be read.</summary>
    public static IEnumerable<string> Absent(Bundle bundle)
    {
        if (Lacks(bundle, "schema", bundle.Schema))
        {
            yield return "schema";
        }

        if (Lacks(bundle, "id", bundle.Id))
        {
            yield return "id";
        }

        if (Lacks(bundle, "village", bundle.Village))
        {
            yield return "village";
        }

        if (Lacks(bundle, "profile", bundle.Profile))
        {
            yield return "profile";
        }
    }

    private static bool Lacks(Bundle bundle, string member, object? value) => value is null && bundle.UnknownMembers[member] is null;
}
