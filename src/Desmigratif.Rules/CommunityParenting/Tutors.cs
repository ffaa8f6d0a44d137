using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.People;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>Who it is that leads an activity at the learning house.</summary>
internal static class Tutors
{
    /// <summary>The person behind the tutor of a session: that of the caregiver or volunteer, or the person named directly.</summary>
    /// <param name="register">The register.</param>
    /// <param name="session">The session.</param>
    /// <returns>The person; nothing where no tutor is named or a record is not there.</returns>
    public static Person? PersonOf(Register register, LearningSession session) => register.FindTutor(session.Tutor) switch
    {
        Caregiver caregiver => register.Find(caregiver.Person),
        Volunteer volunteer => register.Find(volunteer.Person),
        Person person => person,
        _ => null,
    };
}
