using Desmigratif.Benchmarks.Forty;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Benchmarks.Whole;

/// <summary>What MIG-001, 002 and 006 to 013 ask of an episode, as plain as it can be written. True unless it is broken.</summary>
internal static class EpisodeChecks
{
    public static bool BirthDepartureAndReturnAreInOrder(WorkerFile file) =>
        file.Migration.DepartedOn is not { } departed
        || (!(departed <= file.Person.BirthDate) && !(file.Migration.ReturnedOn < departed));

    public static bool WhatHappenedIsNotInTheFuture(WorkerFile file)
    {
        Migration migration = file.Migration;
        LocalDate asOf = file.AsOf;
        if (migration.Registration?.On > asOf || migration.DepartedOn > asOf || migration.ReturnedOn > asOf
            || migration.PlacementAgreement?.SignedOn > asOf
            || migration.Contract?.SignedOn > asOf || migration.Contract?.EndorsedOn > asOf || migration.Contract?.ExtendedOn > asOf)
        {
            return false;
        }

        foreach (StatusEntry entry in migration.History)
        {
            if (entry.On > asOf)
            {
                return false;
            }
        }

        foreach (Report report in migration.Reports)
        {
            if (report.On > asOf)
            {
                return false;
            }
        }

        return true;
    }

    public static bool StatusIsUpToDate(WorkerFile file) =>
        file is not { LatestStatus: { IsKnown: true } status, LatestOn: { } on }
        || status == MigrationStatus.Returned || status == MigrationStatus.Empowered
        || status == MigrationStatus.Cancelled || status == MigrationStatus.DiedAbroad
        || Period.DaysBetween(on, file.AsOf) <= 183;

    public static bool ContractEndsInReturnOrExtension(WorkerFile file) =>
        !Episode.IsAbroad(file)
        || file.Migration.Contract is not { To: { } to } contract
        || to >= file.AsOf || to.PlusMonths(1) >= file.AsOf
        || contract.ExtendedOn is not null
        || file.LatestStatus == MigrationStatus.Extended
        || file.LatestStatus is { IsKnown: false };

    public static bool PassedDepartureIsSettled(WorkerFile file) =>
        file.Migration.DepartedOn is not null || Episode.HasLeft(file) || file.LatestStatus == MigrationStatus.Cancelled
        || file.Migration.PlannedDeparture is not { } planned
        || planned >= file.AsOf || Period.DaysBetween(planned, file.AsOf) <= 30
        || file.LatestStatus is { IsKnown: false };

    public static bool ProspectiveWorkerIsRegistered(WorkerFile file)
    {
        if (Episode.IsAbroad(file))
        {
            return true;
        }

        if (file.Migration.Registration?.On is { } registered)
        {
            return registered > file.AsOf || file.LatestStatus != MigrationStatus.Interested;
        }

        foreach (StatusEntry entry in file.Migration.History)
        {
            if (entry.Status == MigrationStatus.Registered)
            {
                return false;
            }
        }

        return true;
    }

    public static bool ProceduralStatusIsExplained(WorkerFile file) =>
        file.Migration.Procedural is not { IsKnown: true } procedural
        || procedural == ProceduralStatus.Unknown
        || file.Migration.ProceduralReason is not null;

    public static bool DestinationLiesAbroad(WorkerFile file) =>
        file.Migration.Destination is not { } destination || (destination.Value is { } code && code != CountryCode.Indonesia);

    public static bool ExtensionIsEndorsedByMission(WorkerFile file) =>
        file.Migration.Contract is not { ExtendedOn: { } extended, EndorsedOn: { } endorsed } || endorsed >= extended;

    public static bool PersonAbroadIsNotPresent(WorkerFile file) =>
        !Episode.IsAbroad(file) || file.Person.Residence != Residence.Present;
}
