namespace Desmigratif.Benchmarks.Forty;

/// <summary>The forty checks one after the other: what a program does that keeps the law in its code.</summary>
internal static class IfChain
{
    public static void Judge(WorkerFile file, ref List<string>? broken)
    {
        OfPerson(file, ref broken);
        OfEpisode(file, ref broken);
    }

    public static void OfPerson(WorkerFile file, ref List<string>? broken)
    {
        if (!PersonChecks.NikHasSixteenDigits(file)) Add("PEO-001", ref broken);
        if (!PersonChecks.NikHoldsAPossibleBirthDate(file)) Add("PEO-002", ref broken);
        if (!PersonChecks.NikSerialStartsAtOne(file)) Add("PEO-003", ref broken);
        if (!PersonChecks.ProvisionalNumberIsReplaced(file)) Add("PEO-004", ref broken);
        if (!PersonChecks.NikRegionIsKnown(file)) Add("PEO-005", ref broken);
        if (!PersonChecks.NikRegionIsNotRetired(file)) Add("PEO-006", ref broken);
        if (!PersonChecks.NikAgreesWithBirthDate(file)) Add("PEO-007", ref broken);
        if (!PersonChecks.NikAgreesWithSex(file)) Add("PEO-008", ref broken);
        if (!PersonChecks.NikIsNoPlaceholder(file)) Add("PEO-009", ref broken);
        if (!PersonChecks.FamilyCardNumberHasSixteenDigits(file)) Add("PEO-010", ref broken);
        if (!PersonChecks.FamilyCardNumberHoldsAnIssueDate(file)) Add("PEO-011", ref broken);
        if (!PersonChecks.NobodyIsBornAfterAssessment(file)) Add("PEO-012", ref broken);
        if (!PersonChecks.PhoneNumberCanBeDialled(file)) Add("PEO-016", ref broken);
    }

    public static void OfEpisode(WorkerFile file, ref List<string>? broken)
    {
        if (!PlacementChecks.WorkerIsOldEnoughAtDeparture(file)) Add("PLC-001", ref broken);
        if (!PlacementChecks.WorkerIsOfAgeWhenRecruited(file)) Add("PLC-002", ref broken);
        if (!PlacementChecks.AgeFitsJobOrder(file)) Add("PLC-003", ref broken);
        if (!PaperChecks.MaritalStatusStatementIsHeld(file)) Add("PLC-004", ref broken);
        if (!PaperChecks.MarriageBookIsHeld(file)) Add("PLC-005", ref broken);
        if (!PaperChecks.FamilyPermissionIsHeld(file)) Add("PLC-006", ref broken);
        if (!PaperChecks.FamilyPermissionIsKnownToVillageHead(file)) Add("PLC-007", ref broken);
        if (!PaperChecks.FamilyPermissionComesFromRightGiver(file)) Add("PLC-008", ref broken);
        if (!PaperChecks.CompetenceCertificateIsHeld(file)) Add("PLC-009", ref broken);
        if (!PaperChecks.HealthCertificateRestsOnBothExaminations(file)) Add("PLC-010", ref broken);
        if (!PaperChecks.PassportIsHeld(file)) Add("PLC-011", ref broken);
        if (!PaperChecks.WorkVisaIsHeld(file)) Add("PLC-012", ref broken);
        if (!PaperChecks.VisaAllowsWork(file)) Add("PLC-013", ref broken);
        if (!PaperChecks.PlacementAgreementIsHeld(file)) Add("PLC-014", ref broken);
        if (!PaperChecks.WorkAgreementIsHeld(file)) Add("PLC-015", ref broken);
        if (!PaperChecks.WorkAgreementHasMinimumItems(file)) Add("PLC-016", ref broken);
        if (!PlacementChecks.AgreementsNameSameWork(file)) Add("PLC-017", ref broken);
        if (!PlacementChecks.PlacementRouteIsKnown(file)) Add("PLC-018", ref broken);
        if (!PlacementChecks.CompanyWasLicensedWhenRecruiting(file)) Add("PLC-019", ref broken);
        if (!PlacementChecks.RecruitmentLicenceNamesDestination(file)) Add("PLC-020", ref broken);
        if (!PlacementChecks.RecruitmentLicenceWasInForce(file)) Add("PLC-021", ref broken);
        if (!PlacementChecks.StateAndOwnCompanySendToNoHousehold(file)) Add("PLC-022", ref broken);
        if (!PlacementChecks.IndividualWorkerHasLegalEmployer(file)) Add("PLC-023", ref broken);
        if (!PlacementChecks.HouseholdWorkIsNotInStoppedCountry(file)) Add("PLC-024", ref broken);
        if (!PlacementChecks.DepartureIsNotInTemporaryStop(file)) Add("PLC-025", ref broken);
        if (!PlacementChecks.DestinationIsNotUnofficial(file)) Add("PLC-026", ref broken);
        if (!PaperChecks.PassportAndVisaAreValidAtDeparture(file)) Add("DOC-001", ref broken);
    }

    private static void Add(string code, ref List<string>? broken) => (broken ??= []).Add(code);
}
