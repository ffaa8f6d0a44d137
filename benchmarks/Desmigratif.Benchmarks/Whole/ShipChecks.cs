using Desmigratif.Benchmarks.Forty;
using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Benchmarks.Whole;

/// <summary>What SEA-001 to 003 ask of ship crews. True unless it is broken.</summary>
internal static class ShipChecks
{
    public static bool SeafarerAgreementIsHeld(WorkerFile file) =>
        !IsOfCrew(file)
        || file.MayHold(DocumentKind.SeafarerAgreement)
        || file.Paper(DocumentKind.WorkAgreement) is not null
        || file.Migration.Contract?.SignedOn <= file.AsOf;

    public static bool SeafarerAgreementIsEndorsed(WorkerFile file)
    {
        if (!IsOfCrew(file) || file.Paper(DocumentKind.SeafarerAgreement) is not { } agreement
            || (agreement.AcknowledgedBy is not null && agreement.AcknowledgedOn <= file.GoverningDay)
            || file.Migration.Contract?.EndorsedOn <= file.GoverningDay)
        {
            return true;
        }

        bool isLate = agreement.AcknowledgedOn > file.GoverningDay || file.Migration.Contract?.EndorsedOn > file.GoverningDay;
        return !isLate || file.Departure is null;
    }

    public static bool SeamanBookIsHeld(WorkerFile file) => !IsOfCrew(file) || file.MayHold(DocumentKind.SeamanBook);

    private static bool IsOfCrew(WorkerFile file) =>
        file.IsOpen && file.Migration.Sector is { IsKnown: true } sector && sector != Sector.Land;
}
