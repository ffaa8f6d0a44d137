using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>Whether somebody still looks after a case.</summary>
internal static class Cases
{
    /// <summary>Whether a case is open on a day: opened by then, and not closed on it or before.</summary>
    public static bool IsOpen(SupportCase reported, LocalDate day) => !(reported.OpenedOn > day) && !(reported.ClosedOn <= day);
}
