using Desmigratif.Domain.Findings;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.ProductiveBusiness;

/// <summary>
/// BIZ-005. Of one thing the last check decides; of several on one day the last listed. Names are compared without case.
/// </summary>
internal sealed class EquipmentIsUsableAtItsLastCheck() : Rule<OnDay<BusinessGroup>>(
    "BIZ-005",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Sarana usaha dalam keadaan dapat dipakai pada pemeriksaan terakhir",
        "Equipment handed over is found usable at its last check"),
    new(
        "Pada pemeriksaan terakhir sarana usaha ini tercatat: {condition}. Tindak lanjuti bersama kelompok, misalnya "
        + "diperbaiki atau diganti, lalu catat pemeriksaan berikutnya.",
        "At its last check this equipment was recorded as: {condition}. Follow it up with the group, by repair or "
        + "replacement, and record the next check."))
{
    private const int LongList = 64;

    private static readonly Verdict NoItems = Verdict.Unknown("/grants");

    private static readonly Wording NotGranted = new(
        "Sarana yang diperiksa ini tidak terdapat dalam daftar bantuan kelompok. Samakan nama barangnya dengan daftar "
        + "bantuan, atau lengkapi daftar itu.",
        "What was checked here does not stand in the list of aid of the group. Use the name of the list, or complete the list.");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<BusinessGroup> subject)
    {
        BusinessGroup group = subject.Record;
        if (group.Checks.IsEmpty || !HoldsItems(group))
        {
            return group.Checks.IsEmpty ? Verdict.NotApplicable : NoItems;
        }

        HashSet<int>? last = group.Checks.Count > LongList ? LastOfEach(group.Checks, subject.AsOf) : null;
        Judgement judgement = default;
        for (int index = 0; index < group.Checks.Count; index++)
        {
            AssetCheck check = group.Checks[index];
            if (check.On is null || check.Item is null)
            {
                judgement.Unknown(FormattableString.Invariant($"/checks/{index}/{(check.On is null ? "on" : "item")}"));
            }
            else if (check.On <= subject.AsOf && (last?.Contains(index) ?? IsLast(group.Checks, index, subject.AsOf)))
            {
                Look(group, check, index, ref judgement);
            }
        }

        return judgement.Verdict;
    }

    private static void Look(BusinessGroup group, AssetCheck check, int index, ref Judgement judgement)
    {
        if (!IsGranted(group, check.Item!))
        {
            judgement.NotMet(FormattableString.Invariant($"/checks/{index}/item"), NotGranted);
        }
        else if (check.Condition is not { IsKnown: true } condition)
        {
            judgement.Unknown(FormattableString.Invariant($"/checks/{index}/condition"));
        }
        else if (condition == AssetCondition.Usable)
        {
            judgement.Met();
        }
        else
        {
            judgement.NotMet(
                FormattableString.Invariant($"/checks/{index}/condition"),
                new FindingParameter("condition", condition));
        }
    }

    /// <summary>The same for a list too long to compare each with each.</summary>
    private static HashSet<int> LastOfEach(EquatableArray<AssetCheck> checks, LocalDate asOf)
    {
        Dictionary<string, int> last = new(StringComparer.OrdinalIgnoreCase);
        for (int index = 0; index < checks.Count; index++)
        {
            if (checks[index] is { On: { } day, Item: { } item } && day <= asOf
                && !(last.TryGetValue(item.Trim(), out int other) && checks[other].On > day))
            {
                last[item.Trim()] = index;
            }
        }

        return [.. last.Values];
    }

    private static bool IsLast(EquatableArray<AssetCheck> checks, int index, LocalDate asOf)
    {
        AssetCheck own = checks[index];
        for (int other = checks.Count - 1; other >= 0; other--)
        {
            AssetCheck check = checks[other];
            if (other != index && check.On <= asOf && AreSame(check.Item, own.Item)
                && (check.On > own.On || (check.On == own.On && other > index)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HoldsItems(BusinessGroup group)
    {
        foreach (Grant grant in group.Grants)
        {
            if (!grant.Items.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGranted(BusinessGroup group, string item)
    {
        foreach (Grant grant in group.Grants)
        {
            foreach (GrantItem given in grant.Items)
            {
                if (AreSame(given.Name, item))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AreSame(string? one, string? other) =>
        one.AsSpan().Trim().Equals(other.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
}
