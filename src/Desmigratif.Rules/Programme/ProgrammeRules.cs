using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.People;

namespace Desmigratif.Rules.Programme;

/// <summary>
/// The rules of this room, listed one by one in published order, and among those on personal data the two that stand with the
/// person.
/// </summary>
internal static class ProgrammeRules
{
    public static Rule[] All(LocalParameters local) =>
    [
        new DesignationFollowsProposal(),
        new DesignationNamesDayAndInstrument(),
        new CohortIsAYearOfDesignation(),
        new VillageHasTwoOfficers(),
        new OfficerComesFromTheVillage(),
        new OfficerIsChosenByDeliberation(),
        new OfficerHasHadTheTraining(),
        new GoldenVillageHasARegulation(),
        new MigrationServiceShowsActivity(),
        new BusinessPillarShowsActivity(),
        new ParentingPillarShowsActivity(),
        new CooperativePillarShowsActivity(),
        new WorkFallsWithinTheMemorandum(),
        new MemorandumHasEvidence(),
        new ModulesServeTheirAudiences(),
        new ChildDataLeavesWithConsent(local),
        new ConsentForChildDataIsGathered(),
        new MinorDoesNotConsentAlone(),
        new ConsentGiverIsParentOrGuardian(),
        new WithdrawnConsentIsRespected(),
        new ConsentCanBeProved(),
        new DisabilityDataIsHandedOnWithCare(),
        new PregnancyIsNotOnFile(),
        new RecordIsNotKeptTooLong(local),
    ];
}
