using Desmigratif.Benchmarks.Forty;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using NodaTime;

namespace Desmigratif.Benchmarks.Whole;

/// <summary>
/// Everything that the book asks of a person and an episode, one if after the other, with the law of November 2026 and the settings of
/// <see cref="WholeBook"/> written into the code.
/// </summary>
internal static class WholeChain
{
    private static readonly Person Nobody = new();

    public static void Judge(VillageFacts village, int worker, LocalDate asOf, ref List<string>? broken, bool keepsPapers = false)
    {
        Register register = village.Register;
        Person person = register.Persons[worker];
        Migration migration = register.Migrations[worker];
        Person mover = register.Persons.Find(migration.Person) ?? Nobody;
        WorkerFile file = new(mover, migration, register, asOf, keepsPapers);
        WorkerFile own = ReferenceEquals(mover, person) ? file : new(person, migration, register, asOf);
        IfChain.OfPerson(own, ref broken);
        Family(own, village, worker, ref broken);
        IfChain.OfEpisode(file, ref broken);
        Episodes(file, ref broken);
        Papers(file, ref broken);
        Covers(file, ref broken);
        Costs(file, ref broken);
        Signs(file, ref broken);
        Records(own, village, worker, ref broken);
    }

    private static void Family(WorkerFile file, VillageFacts village, int worker, ref List<string>? broken)
    {
        if (!FamilyChecks.ParentIsBornBeforeChild(file)) Add("PEO-013", ref broken);
        if (!FamilyChecks.ProbableParentLinkIsConfirmed(file)) Add("PEO-014", ref broken);
        if (!FamilyChecks.FamilyCardHasOneHead(file, village, worker)) Add("PEO-015", ref broken);
        if (!FamilyChecks.OneNikBelongsToOnePerson(file, worker)) Add("REG-003", ref broken);
        if (!FamilyChecks.LookalikesAreLookedAt(village, worker)) Add("REG-004", ref broken);
        if (!FamilyChecks.ChildLeftBehindHasAProfile(file)) Add("CAR-003", ref broken);
        if (!FamilyChecks.DisabilityDataIsHandedOnWithCare(file)) Add("PDP-007", ref broken);
    }

    private static void Episodes(WorkerFile file, ref List<string>? broken)
    {
        if (!EpisodeChecks.BirthDepartureAndReturnAreInOrder(file)) Add("MIG-001", ref broken);
        if (!EpisodeChecks.WhatHappenedIsNotInTheFuture(file)) Add("MIG-002", ref broken);
        if (!HistoryChecks.StatusesFollowEachOther(file)) Add("MIG-003", ref broken);
        if (!HistoryChecks.NothingFollowsADeathAbroad(file)) Add("MIG-004", ref broken);
        if (!HistoryChecks.DatesAndHistoryAgree(file)) Add("MIG-005", ref broken);
        if (!EpisodeChecks.StatusIsUpToDate(file)) Add("MIG-006", ref broken);
        if (!EpisodeChecks.ContractEndsInReturnOrExtension(file)) Add("MIG-007", ref broken);
        if (!EpisodeChecks.PassedDepartureIsSettled(file)) Add("MIG-008", ref broken);
        if (!EpisodeChecks.ProspectiveWorkerIsRegistered(file)) Add("MIG-009", ref broken);
        if (!EpisodeChecks.ProceduralStatusIsExplained(file)) Add("MIG-010", ref broken);
        if (!EpisodeChecks.DestinationLiesAbroad(file)) Add("MIG-011", ref broken);
        if (!EpisodeChecks.ExtensionIsEndorsedByMission(file)) Add("MIG-012", ref broken);
        if (!EpisodeChecks.PersonAbroadIsNotPresent(file)) Add("MIG-013", ref broken);
    }

    private static void Papers(WorkerFile file, ref List<string>? broken)
    {
        if (!PaperDateChecks.PassportHasRemainingValidity(file)) Add("DOC-002", ref broken);
        if (!PaperDateChecks.HealthCertificateIsRecent(file)) Add("DOC-003", ref broken);
        if (!PaperDateChecks.UndatedPapersAreNotTooOld(file)) Add("DOC-004", ref broken);
        if (!PaperDateChecks.DocumentDatesArePossible(file)) Add("DOC-005", ref broken);
        if (!PaperDateChecks.PrintedEndDatesReachDeparture(file)) Add("DOC-006", ref broken);
        if (!PaperDateChecks.PermissionLetterStandsInRegister(file)) Add("DOC-007", ref broken);
        if (!PaperDateChecks.PracticePapersAreHeld(file)) Add("DOC-008", ref broken);
        if (!PaperDateChecks.OrientationPrecedesDeparture(file)) Add("DOC-009", ref broken);
        if (!ShipChecks.SeafarerAgreementIsHeld(file)) Add("SEA-001", ref broken);
        if (!ShipChecks.SeafarerAgreementIsEndorsed(file)) Add("SEA-002", ref broken);
        if (!ShipChecks.SeamanBookIsHeld(file)) Add("SEA-003", ref broken);
    }

    private static void Covers(WorkerFile file, ref List<string>? broken)
    {
        if (!CoverChecks.SocialSecurityNumberIsHeld(file)) Add("SOC-001", ref broken);
        if (!CoverChecks.AccidentAndDeathCoverIsTaken(file)) Add("SOC-002", ref broken);
        if (!CoverChecks.ContributionFollowsTable(file)) Add("SOC-003", ref broken);
        if (!CoverChecks.ContributionFollowsMonthlyStep(file)) Add("SOC-004", ref broken);
        if (!CoverChecks.CoverIsAsLongAsContract(file)) Add("SOC-005", ref broken);
    }

    private static void Costs(WorkerFile file, ref List<string>? broken)
    {
        if (!CostChecks.NoPlacementCostIsLaidOnWorker(file)) Add("CST-001", ref broken);
        if (!CostChecks.TenJobsAreFreeOfEveryCost(file)) Add("CST-002", ref broken);
        if (!CostChecks.CostIsNotChargedTwice(file)) Add("CST-003", ref broken);
        if (!CostChecks.TrainingCostIsNotLaidOnWorker(file)) Add("CST-004", ref broken);
    }

    private static void Signs(WorkerFile file, ref List<string>? broken)
    {
        if (!SignChecks.PaperedDepartureHasWorkAgreement(file)) Add("FLG-001", ref broken);
        if (!SignChecks.NobodyWorksOnAnotherVisa(file)) Add("FLG-002", ref broken);
        if (!SignChecks.NoPrivatePersonPlaces(file)) Add("FLG-003", ref broken);
        if (!SignChecks.RecruitmentIsOpenAndUnhurried(file)) Add("FLG-004", ref broken);
        if (!SignChecks.NoMoneyBeforePlacementAgreement(file)) Add("FLG-005", ref broken);
        if (!SignChecks.NoDebtTiesWorker(file)) Add("FLG-006", ref broken);
        if (!SignChecks.NobodyUnderAgeHasDeparted(file)) Add("FLG-007", ref broken);
        if (!SignChecks.SignOfForcedLabourIsHandedOn(file)) Add("FLG-008", ref broken);
        if (!SignChecks.WorkerInTroubleHasCase(file)) Add("FLG-009", ref broken);
    }

    private static void Records(WorkerFile file, VillageFacts village, int worker, ref List<string>? broken)
    {
        if (!RecordChecks.IdIsUsedOnce(file.Register, file.Register.Persons.PlaceOf(worker))) Add("REG-001", ref broken);
        if (!RecordChecks.IdIsUsedOnce(file.Register, file.Register.Migrations.PlaceOf(worker))) Add("REG-001", ref broken);
        if (!RecordChecks.ReferencesOfPersonLead(file)) Add("REG-002", ref broken);
        if (!RecordChecks.ReferencesOfMigrationLead(file)) Add("REG-002", ref broken);
        if (!RecordChecks.NobodyIsAbroadTwiceAtOnce(village, worker)) Add("REG-005", ref broken);
        if (!RecordChecks.NoPeriodEndsBeforeItBegins(file)) Add("REG-006", ref broken);
        if (!PrivacyChecks.PregnancyIsNotOnFile(file.Person)) Add("PDP-008", ref broken);
        if (!PrivacyChecks.PregnancyIsNotOnFile(file.Migration)) Add("PDP-008", ref broken);
        if (!RecordChecks.RecordIsNotKeptTooLong(file)) Add("PDP-009", ref broken);
    }

    private static void Add(string code, ref List<string>? broken) => (broken ??= []).Add(code);
}
