using System.Runtime.InteropServices;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using NodaTime;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>Which activities each child has been to.</summary>
internal sealed class SessionsOfChildren : IRegisterIndex<SessionsOfChildren>
{
    private readonly Dictionary<string, int> first = new(StringComparer.Ordinal);
    private readonly List<(LearningSession Session, int Next)> visits = [];

    private SessionsOfChildren(Register register)
    {
        foreach (LearningSession session in register.LearningSessions)
        {
            foreach (Reference<Child> child in session.Children)
            {
                if (child.Id is { } id)
                {
                    ref int head = ref CollectionsMarshal.GetValueRefOrAddDefault(first, id, out bool exists);
                    visits.Add((session, exists ? head : -1));
                    head = visits.Count - 1;
                }
            }
        }
    }

    public static SessionsOfChildren Of(Register register) => new(register);

    /// <summary>Whether a child has been to an activity between two days (both inclusive).</summary>
    public bool Hold(string child, Activity activity, LocalDate from, LocalDate to)
    {
        for (int visit = first.GetValueOrDefault(child, -1); visit >= 0; visit = visits[visit].Next)
        {
            LearningSession session = visits[visit].Session;
            if (session.Activity == activity && session.On >= from && session.On <= to)
            {
                return true;
            }
        }

        return false;
    }
}
