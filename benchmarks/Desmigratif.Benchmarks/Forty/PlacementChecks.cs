using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Benchmarks.Forty;

/// <summary>What PLC-001 to 003 and PLC-017 to 026 ask, as plain as it can be written. True unless it is broken.</summary>
internal static class PlacementChecks
{
    private static readonly HashSet<string> Closed =
        ["SA", "DZ", "BH", "IQ", "KW", "LB", "LY", "MA", "MR", "EG", "OM", "PS", "QA", "SD", "SY", "TN", "AE", "YE", "JO"];

    public static bool WorkerIsOldEnoughAtDeparture(WorkerFile file) =>
        !file.IsOpen || file is not { Person.BirthDate: { } birth, Departure: { } departure } || Age.CompletedYears(birth, departure) >= 18;

    public static bool WorkerIsOfAgeWhenRecruited(WorkerFile file) =>
        !file.IsOpen || file.Person.BirthDate is not { } birth
        || (IsOfAge(birth, file.Migration.Registration?.On) && IsOfAge(birth, file.Migration.PlacementAgreement?.SignedOn));

    public static bool AgeFitsJobOrder(WorkerFile file)
    {
        if (!file.IsOpen || file.Migration.Destination?.Text != "MY" || file is not { Person.BirthDate: { } birth, Departure: { } departure })
        {
            return true;
        }

        int age = Age.CompletedYears(birth, departure);
        return file.Migration.Occupation?.Value?.UnitGroup switch
        {
            "9111" => age is >= 21 and <= 45,
            "8189" or "8211" or "8212" or "9329" => age is >= 18 and <= 38,
            _ => true,
        };
    }

    public static bool AgreementsNameSameWork(WorkerFile file) =>
        file.Migration.Contract?.Occupation?.Value is not { } signed
        || file.Migration.PlacementAgreement?.Occupation?.Value is not { } promised
        || string.Equals(signed.UnitGroup, promised.UnitGroup, StringComparison.Ordinal);

    public static bool PlacementRouteIsKnown(WorkerFile file) =>
        !file.IsOpen || (!file.IsComplete && file.LatestStatus != MigrationStatus.Oriented)
        || (file.Migration.Route is { } route && route != PlacementRoute.Unknown);

    public static bool CompanyWasLicensedWhenRecruiting(WorkerFile file) =>
        !file.IsOpen || file.Migration.Route != PlacementRoute.P3mi
        || file.Migration.Company?.Sip3mi is not { } licence
        || WasRecruitedWithin(file, licence.From, licence.To);

    public static bool RecruitmentLicenceNamesDestination(WorkerFile file) =>
        !file.IsOpen || file.Migration.Route != PlacementRoute.P3mi
        || file.Migration.Company?.Sip2mi?.Destination?.Value is not { } licensed
        || file.Migration.Destination?.Value is not { } destination
        || licensed == destination;

    public static bool RecruitmentLicenceWasInForce(WorkerFile file) =>
        !file.IsOpen || file.Migration.Route != PlacementRoute.P3mi
        || file.Migration.Company?.Sip2mi is not { } licence
        || WasRecruitedWithin(file, licence.From, licence.To);

    public static bool StateAndOwnCompanySendToNoHousehold(WorkerFile file) =>
        !file.IsOpen || (file.Migration.Route != PlacementRoute.OwnCompany && file.Migration.Route != PlacementRoute.Agency)
        || file.Migration.Employer?.Kind != EmployerKind.Household;

    public static bool IndividualWorkerHasLegalEmployer(WorkerFile file) =>
        !file.IsOpen || file.Migration.Route != PlacementRoute.Individual
        || file.Migration.Employer?.Kind is not { IsKnown: true } kind || kind == EmployerKind.Unknown || kind == EmployerKind.LegalEntity;

    public static bool HouseholdWorkIsNotInStoppedCountry(WorkerFile file) =>
        !file.IsOpen || file.Migration.Employer?.Kind != EmployerKind.Household || file.Departure is null
        || file.Migration.Destination is not { Text: { } destination } || !Closed.Contains(destination);

    public static bool DepartureIsNotInTemporaryStop(WorkerFile file) =>
        file.Departure is not { } departure
        || (file.LatestStatus == MigrationStatus.Cancelled && !file.HasDeparted)
        || !(IsBetween(departure, new(2020, 3, 20), new(2020, 7, 29))
            || (IsBetween(departure, new(2022, 7, 13), new(2022, 7, 31)) && file.Migration.Destination?.Text == "MY"));

    public static bool DestinationIsNotUnofficial(WorkerFile file) =>
        !file.IsOpen || !(file.Departure >= new LocalDate(2025, 10, 28)) || file.Migration.Destination?.Text is not ("KH" or "MM");

    private static bool IsOfAge(LocalDate birth, LocalDate? day) => day is not { } recruited || Age.CompletedYears(birth, recruited) >= 18;

    private static bool IsBetween(LocalDate day, LocalDate first, LocalDate last) => day >= first && day <= last;

    private static bool WasRecruitedWithin(WorkerFile file, LocalDate? from, LocalDate? to)
    {
        LocalDate? registered = file.Migration.Registration?.On;
        LocalDate? signed = file.Migration.PlacementAgreement?.SignedOn;
        return (registered is null && signed is null) || Covers(registered) || Covers(signed);

        bool Covers(LocalDate? day) => day is not null && !(day < from) && !(day > to);
    }
}
