using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>The caregivers whom an activity at the learning house names, as tutor or among those it was for.</summary>
internal sealed class CaregiversOfSessions : IRegisterIndex<CaregiversOfSessions>
{
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    private CaregiversOfSessions(Register register)
    {
        foreach (LearningSession session in register.LearningSessions)
        {
            if (register.FindTutor(session.Tutor) is Caregiver { Id: { } tutor })
            {
                named.Add(tutor);
            }

            foreach (Reference<Caregiver> carer in session.Carers)
            {
                if (carer.Id is { } id)
                {
                    named.Add(id);
                }
            }
        }
    }

    public static CaregiversOfSessions Of(Register register) => new(register);

    public bool Name(string caregiver) => named.Contains(caregiver);
}
