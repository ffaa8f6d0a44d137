using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>The rules of this room, listed one by one in published order.</summary>
internal static class MigrationServicesRules
{
    public static Rule[] All() =>
    [
        new WorkerIsOldEnoughAtDeparture(),
        new WorkerIsOfAgeWhenRecruited(),
        new AgeFitsJobOrder(),
        new MaritalStatusStatementIsHeld(),
        new MarriageBookIsHeld(),
        new FamilyPermissionIsHeld(),
        new FamilyPermissionIsKnownToVillageHead(),
        new FamilyPermissionComesFromRightGiver(),
        new CompetenceCertificateIsHeld(),
        new HealthCertificateRestsOnBothExaminations(),
        new PassportIsHeld(),
        new WorkVisaIsHeld(),
        new VisaAllowsWork(),
        new PlacementAgreementIsHeld(),
        new WorkAgreementIsHeld(),
        new WorkAgreementHasMinimumItems(),
        new AgreementsNameSameWork(),
        new PlacementRouteIsKnown(),
        new CompanyWasLicensedWhenRecruiting(),
        new RecruitmentLicenceNamesDestination(),
        new RecruitmentLicenceWasInForce(),
        new StateAndOwnCompanySendToNoHousehold(),
        new IndividualWorkerHasLegalEmployer(),
        new HouseholdWorkIsNotInStoppedCountry(),
        new DepartureIsNotInTemporaryStop(),
        new DestinationIsNotUnofficial(),
        new PassportAndVisaAreValidAtDeparture(),
        new PassportHasRemainingValidity(),
        new HealthCertificateIsRecent(),
        new UndatedPapersAreNotTooOld(),
        new DocumentDatesArePossible(),
        new PrintedEndDatesReachDeparture(),
        new PermissionLetterStandsInRegister(),
        new PracticePapersAreHeld(),
        new OrientationPrecedesDeparture(),
        new SeafarerAgreementIsHeld(),
        new SocialSecurityNumberIsHeld(),
    ];
}
