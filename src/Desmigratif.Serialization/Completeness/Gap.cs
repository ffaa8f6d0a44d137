using Desmigratif.Domain.Records;

namespace Desmigratif.Serialization.Completeness;

/// <summary>Gathers what is missing while the generated walk goes through a record.</summary>
internal sealed class Gap(Profile profile)
{
    public List<MissingMember> Members { get; } = [];

    /// <summary>A member is absent: it counts where the profile asks for it and nothing stands in its place unread.</summary>
    public void Absent(Fact fact, string path, string member, Profile askedFrom)
    {
        if (profile >= askedFrom && fact.UnknownMembers[member] is null)
        {
            Members.Add(new($"{path}/{member}", askedFrom));
        }
    }

    /// <summary>Whether something was written in the place of the whole object, so that nothing can be said of its members.</summary>
    public static bool IsUnread(Fact fact)
    {
        foreach (UnknownMember member in fact.UnknownMembers.Members)
        {
            if (member.Name is null)
            {
                return true;
            }
        }

        return false;
    }
}
