using Desmigratif.Domain.Registers;

namespace Desmigratif.Serialization.Reading;

/// <summary>What a bundle line must have in every profile, without which nobody knows whose register follows.</summary>
internal static class BundleHeader
{
    /// <summary>The names of what is absent; not of what was written and could not be read.</summary>
    public static IEnumerable<string> Absent(Bundle bundle) =>
        from member in new[]
        {
            (Name: "schema", IsAbsent: bundle.Schema is null),
            (Name: "id", IsAbsent: bundle.Id is null),
            (Name: "village", IsAbsent: bundle.Village is null),
            (Name: "profile", IsAbsent: bundle.Profile is null),
        }
        where member.IsAbsent && bundle.UnknownMembers[member.Name] is null
        select member.Name;
}
