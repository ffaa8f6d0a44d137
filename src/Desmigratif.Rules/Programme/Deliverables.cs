using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Programme;

namespace Desmigratif.Rules.Programme;

/// <summary>What was delivered under a memorandum.</summary>
internal static class Deliverables
{
    /// <summary>Whether something of a kind was delivered, for an audience where one is given.</summary>
    public static bool Hold(Partnership memorandum, PartnershipScope kind, ModuleAudience? audience = null)
    {
        foreach (Deliverable own in memorandum.Deliverables)
        {
            if (own.Kind == kind && (audience is null || own.Audience == audience))
            {
                return true;
            }
        }

        return false;
    }
}
