using FluentValidation;
using NodaTime;

namespace Desmigratif.Benchmarks.Forty;

/// <summary>The forty checks as FluentValidation has them.</summary>
internal sealed class FortyValidator : AbstractValidator<WorkerFile>
{
    private static readonly LocalDate InForce = new(2017, 11, 22);

    /// <param name="hasConditions">
    /// Whether the law's first day and the open file stand as conditions around the checks, as its manual writes them and as it takes to
    /// be silent before the law is in force; else each check stands alone and nobody asks for the day, which is quicker.
    /// </param>
    public FortyValidator(bool hasConditions)
    {
        OfPerson();
        if (hasConditions)
        {
            When(file => file.GoverningDay >= InForce, () =>
            {
                OfEpisode();
                When(file => file.IsOpen, OfOpenFile);
            });
        }
        else
        {
            OfEpisode();
            OfOpenFile();
        }
    }

    private void OfPerson()
    {
        RuleFor(file => file.Person.Nik).Must((file, _) => PersonChecks.NikHasSixteenDigits(file)).WithErrorCode("PEO-001");
        RuleFor(file => file.Person.Nik).Must((file, _) => PersonChecks.NikHoldsAPossibleBirthDate(file)).WithErrorCode("PEO-002");
        RuleFor(file => file.Person.Nik).Must((file, _) => PersonChecks.NikSerialStartsAtOne(file)).WithErrorCode("PEO-003");
        RuleFor(file => file.Person.Nik).Must((file, _) => PersonChecks.ProvisionalNumberIsReplaced(file)).WithErrorCode("PEO-004");
        RuleFor(file => file.Person.Nik).Must((file, _) => PersonChecks.NikRegionIsKnown(file)).WithErrorCode("PEO-005");
        RuleFor(file => file.Person.Nik).Must((file, _) => PersonChecks.NikRegionIsNotRetired(file)).WithErrorCode("PEO-006");
        RuleFor(file => file.Person.BirthDate).Must((file, _) => PersonChecks.NikAgreesWithBirthDate(file)).WithErrorCode("PEO-007");
        RuleFor(file => file.Person.Sex).Must((file, _) => PersonChecks.NikAgreesWithSex(file)).WithErrorCode("PEO-008");
        RuleFor(file => file.Person.Nik).Must((file, _) => PersonChecks.NikIsNoPlaceholder(file)).WithErrorCode("PEO-009");
        RuleFor(file => file.Person.FamilyCard).Must((file, _) => PersonChecks.FamilyCardNumberHasSixteenDigits(file)).WithErrorCode("PEO-010");
        RuleFor(file => file.Person.FamilyCard).Must((file, _) => PersonChecks.FamilyCardNumberHoldsAnIssueDate(file)).WithErrorCode("PEO-011");
        RuleFor(file => file.Person.BirthDate).Must((file, _) => PersonChecks.NobodyIsBornAfterAssessment(file)).WithErrorCode("PEO-012");
        RuleFor(file => file.Person.Phone).Must((file, _) => PersonChecks.PhoneNumberCanBeDialled(file)).WithErrorCode("PEO-016");
    }

    private void OfEpisode()
    {
        RuleFor(file => file.Migration.Contract).Must((file, _) => PlacementChecks.AgreementsNameSameWork(file)).WithErrorCode("PLC-017");
        RuleFor(file => file.Migration.PlannedDeparture).Must((file, _) => PlacementChecks.DepartureIsNotInTemporaryStop(file)).WithErrorCode("PLC-025");
    }

    private void OfOpenFile()
    {
        RuleFor(file => file.Migration.PlannedDeparture).Must((file, _) => PlacementChecks.WorkerIsOldEnoughAtDeparture(file)).WithErrorCode("PLC-001");
        RuleFor(file => file.Migration.Registration).Must((file, _) => PlacementChecks.WorkerIsOfAgeWhenRecruited(file)).WithErrorCode("PLC-002");
        RuleFor(file => file.Migration.Occupation).Must((file, _) => PlacementChecks.AgeFitsJobOrder(file)).WithErrorCode("PLC-003");
        RuleFor(file => file.Migration.Documents).Must((file, _) => PaperChecks.MaritalStatusStatementIsHeld(file)).WithErrorCode("PLC-004");
        RuleFor(file => file.Migration.Documents).Must((file, _) => PaperChecks.MarriageBookIsHeld(file)).WithErrorCode("PLC-005");
        RuleFor(file => file.Migration.Documents).Must((file, _) => PaperChecks.FamilyPermissionIsHeld(file)).WithErrorCode("PLC-006");
        RuleFor(file => file.Migration.Documents).Must((file, _) => PaperChecks.FamilyPermissionIsKnownToVillageHead(file)).WithErrorCode("PLC-007");
        RuleFor(file => file.Migration.Documents).Must((file, _) => PaperChecks.FamilyPermissionComesFromRightGiver(file)).WithErrorCode("PLC-008");
        RuleFor(file => file.Migration.Documents).Must((file, _) => PaperChecks.CompetenceCertificateIsHeld(file)).WithErrorCode("PLC-009");
        RuleFor(file => file.Migration.Documents).Must((file, _) => PaperChecks.HealthCertificateRestsOnBothExaminations(file)).WithErrorCode("PLC-010");
        RuleFor(file => file.Migration.Documents).Must((file, _) => PaperChecks.PassportIsHeld(file)).WithErrorCode("PLC-011");
        RuleFor(file => file.Migration.Documents).Must((file, _) => PaperChecks.WorkVisaIsHeld(file)).WithErrorCode("PLC-012");
        RuleFor(file => file.Migration.Documents).Must((file, _) => PaperChecks.VisaAllowsWork(file)).WithErrorCode("PLC-013");
        RuleFor(file => file.Migration.PlacementAgreement).Must((file, _) => PaperChecks.PlacementAgreementIsHeld(file)).WithErrorCode("PLC-014");
        RuleFor(file => file.Migration.Contract).Must((file, _) => PaperChecks.WorkAgreementIsHeld(file)).WithErrorCode("PLC-015");
        RuleFor(file => file.Migration.Contract).Must((file, _) => PaperChecks.WorkAgreementHasMinimumItems(file)).WithErrorCode("PLC-016");
        RuleFor(file => file.Migration.Route).Must((file, _) => PlacementChecks.PlacementRouteIsKnown(file)).WithErrorCode("PLC-018");
        RuleFor(file => file.Migration.Company).Must((file, _) => PlacementChecks.CompanyWasLicensedWhenRecruiting(file)).WithErrorCode("PLC-019");
        RuleFor(file => file.Migration.Company).Must((file, _) => PlacementChecks.RecruitmentLicenceNamesDestination(file)).WithErrorCode("PLC-020");
        RuleFor(file => file.Migration.Company).Must((file, _) => PlacementChecks.RecruitmentLicenceWasInForce(file)).WithErrorCode("PLC-021");
        RuleFor(file => file.Migration.Employer).Must((file, _) => PlacementChecks.StateAndOwnCompanySendToNoHousehold(file)).WithErrorCode("PLC-022");
        RuleFor(file => file.Migration.Employer).Must((file, _) => PlacementChecks.IndividualWorkerHasLegalEmployer(file)).WithErrorCode("PLC-023");
        RuleFor(file => file.Migration.Destination).Must((file, _) => PlacementChecks.HouseholdWorkIsNotInStoppedCountry(file)).WithErrorCode("PLC-024");
        RuleFor(file => file.Migration.Destination).Must((file, _) => PlacementChecks.DestinationIsNotUnofficial(file)).WithErrorCode("PLC-026");
        RuleFor(file => file.Migration.Documents).Must((file, _) => PaperChecks.PassportAndVisaAreValidAtDeparture(file)).WithErrorCode("DOC-001");
    }
}
