using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Records;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>With whom a child may not be.</summary>
internal static class Restrictions
{
    /// <summary>Whether a restriction of a child names a caregiver, whatever the reason.</summary>
    public static bool Name(Child child, Reference<Caregiver> caregiver)
    {
        foreach (Restriction restriction in child.Restrictions)
        {
            if (!restriction.Caregiver.IsAbsent && restriction.Caregiver == caregiver)
            {
                return true;
            }
        }

        return false;
    }
}
