using Desmigratif.Domain.Places;

namespace Desmigratif.Regions;

/// <summary>What somebody may have meant who typed a code that nothing bears.</summary>
internal static class MistypedCode
{
    /// <summary>The regions one slip away, the latest slip first: it leaves the most of what was typed.</summary>
    public static IEnumerable<Region> Meant(RegionTable table, RegionCode code)
    {
        for (int at = code.Text.Length - 1; at >= 0; at--)
        {
            HashSet<Region> found = [];
            char[] digits = code.Text.ToCharArray();
            for (char digit = '0'; digit <= '9'; digit++)
            {
                digits[at] = digit;
                Look(table, digits, code, found);
            }

            if (at + 1 < digits.Length)
            {
                (digits[at], digits[at + 1]) = (code.Text[at + 1], code.Text[at]);
                Look(table, digits, code, found);
            }

            foreach (Region region in found.OrderBy(region => region.Index))
            {
                yield return region;
            }
        }
    }

    private static void Look(RegionTable table, ReadOnlySpan<char> digits, RegionCode typed, HashSet<Region> found)
    {
        if (!digits.SequenceEqual(typed.Text)
            && table.Find(digits) is { Status: RegionStatus.Current } region)
        {
            found.Add(region);
        }
    }
}
