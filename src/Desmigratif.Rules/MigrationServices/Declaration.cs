using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>The status by which a village declares that every paper is in hand: from then on what is not listed is not there.</summary>
internal static class Declaration
{
    public static Parameter<MigrationStatus> ClosedBy(LocalDate from) =>
        new("closedBy", "status", new Dated<MigrationStatus>([new(from, MigrationStatus.DocumentsComplete)]));
}
