using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>The rules of this room, listed one by one in published order.</summary>
internal static class CommunityParentingRules
{
    public static Rule[] All() =>
    [
        new CareProfileIsOfAChild(),
        new ArrangementBeginsInChildhood(),
        new ChildLeftBehindHasAProfile(),
        new CarerIsRecorded(),
        new CarerIsAnAdult(),
        new CarerIsAliveAndHere(),
        new KinCareIsByKin(),
        new CompetentAuthorityDecidesOnFosterCare(),
        new GuardianHasTheReligionOfTheChild(),
        new FosterParentHasTheAgeOfTheLaw(),
        new FosterParentHasTheReligionOfTheChild(),
        new FosterParentIsScreened(),
        new MentorIsScreenedFirst(),
        new ProposalIsDecidedByPeople(),
        new ArrangementIsReviewed(),
        new SiblingsStayTogether(),
        new CaregiverIsNotOverburdened(),
        new ChildLivesInOneArrangement(),
        new RestrictionsAreRespected(),
        new CarerHasCompletedTheModule(),
        new SpiritualGuidanceIsInTheReligionOfTheChild(),
        new ScoresComeInPairs(),
        new ChildOutOfSchoolIsHelped(),
        new ChildHasCivilDocuments(),
        new FindingsFitTheChildrenAssessed(),
        new HarmInCareIsHandedOn(),
        new SessionNamesTutorAndParticipants(),
        new NeededActivityIsOffered(),
    ];
}
