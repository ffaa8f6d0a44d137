using System.Runtime.InteropServices;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// The arrangements in which the children of one sibling group live with kin or foster parents, in the order of the file.
/// Guardians are left out: a guardian may live elsewhere.
/// </summary>
internal sealed class SiblingCare : IRegisterIndex<SiblingCare>
{
    private readonly Dictionary<string, int> first = new(StringComparer.Ordinal);
    private readonly int[] next;

    private SiblingCare(Register register)
    {
        next = new int[register.CareArrangements.Count];
        for (int index = next.Length - 1; index >= 0; index--)
        {
            next[index] = -1;
            if (GroupOf(register, register.CareArrangements[index]) is { } group)
            {
                ref int head = ref CollectionsMarshal.GetValueRefOrAddDefault(first, group, out bool exists);
                next[index] = exists ? head : -1;
                head = index;
            }
        }
    }

    public static SiblingCare Of(Register register) => new(register);

    /// <summary>The first arrangement of a group, or -1.</summary>
    public int FirstOf(string group) => first.GetValueOrDefault(group, -1);

    /// <summary>The arrangement of the same group after this one, or -1.</summary>
    public int After(int arrangement) => next[arrangement];

    /// <summary>Whether siblings are to be in the same arrangement of this kind.</summary>
    public static bool Counts(CareKind? kind) => kind == CareKind.KinCare || kind == CareKind.FosterCare;

    private static string? GroupOf(Register register, CareArrangement arrangement) =>
        Counts(arrangement.Kind) && register.Find(arrangement.Child)?.Siblings is { Length: > 0 } group ? group : null;
}
