using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Registers;
using NodaTime;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// The living arrangements of each child that has more than one, and which of them begin while another with a different caregiver
/// still runs for longer than that day.
/// </summary>
internal sealed class LivingCare : IRegisterIndex<LivingCare>
{
    private readonly Dictionary<int, int?> running = [];
    private readonly Register register;

    private LivingCare(Register register)
    {
        this.register = register;
        List<(LocalDate From, int Index)> beginnings = [];
        for (int index = 0; index < register.CareArrangements.Count; index++)
        {
            string? child = register.CareArrangements[index].Child.Id;
            if (child is not null && register.ArrangementsByChild.FirstIndex(child) == index)
            {
                beginnings.Clear();
                Joined<CareArrangement> arrangements = register.ArrangementsByChild[child];
                while (arrangements.MoveNext())
                {
                    if (CareFacts.IsLiving(arrangements.Current.Kind) && arrangements.Current.From is { } from)
                    {
                        beginnings.Add((from, arrangements.CurrentIndex));
                    }
                }

                Compare(beginnings);
            }
        }
    }

    public static LivingCare Of(Register register) => new(register);

    /// <summary>Whether the child of an arrangement has this and another living arrangement.</summary>
    public bool IsCompared(int index) => running.ContainsKey(index);

    /// <summary>
    /// The arrangement that still ran when this one began, or nothing; of two of one day, only for the later in the file.
    /// </summary>
    public int? RunningAt(int index) => running.GetValueOrDefault(index);

    // In order of beginning, an arrangement overlaps an earlier one of another caregiver exactly when it begins before the
    // latest end among those: the latest end of all, or, where that is of the same caregiver, the latest end of the others.
    private void Compare(List<(LocalDate From, int Index)> beginnings)
    {
        if (beginnings.Count < 2)
        {
            return;
        }

        beginnings.Sort();
        int? longest = null;
        int? longestOfOthers = null;
        foreach ((LocalDate from, int index) in beginnings)
        {
            int? other = IsOfSame(longest, index) ? longestOfOthers : longest;
            running.Add(index, other is { } earlier && End(earlier) > from ? other : null);
            if (longest is not { } last || End(index) > End(last))
            {
                longestOfOthers = IsOfSame(longest, index) ? longestOfOthers : longest;
                longest = index;
            }
            else if (!IsOfSame(longest, index) && (longestOfOthers is not { } second || End(index) > End(second)))
            {
                longestOfOthers = index;
            }
        }
    }

    private bool IsOfSame(int? one, int other) =>
        one is { } index && register.CareArrangements[index].Caregiver == register.CareArrangements[other].Caregiver;

    private LocalDate End(int index) => register.CareArrangements[index].To ?? LocalDate.MaxIsoValue;
}
