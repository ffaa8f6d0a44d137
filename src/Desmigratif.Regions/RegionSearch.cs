using System.Text;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;

namespace Desmigratif.Regions;

/// <summary>One search for a name: each name of the table is folded and compared once.</summary>
internal sealed class RegionSearch
{
    private readonly RegionCodes codes;
    private readonly RegionNames names;
    private readonly byte[] wanted;
    private readonly byte[][] within;
    private readonly RegionLevel? level;

    public RegionSearch(RegionTable table, string text, RegionLevel? level)
    {
        codes = table.Codes;
        names = table.Names;
        byte[][] parts = [.. text.Split(',').Select(FoldedName.Of)];
        wanted = parts[0];
        within = [.. parts[1..].Where(part => part.Length > 0)];
        this.level = level;
    }

    public EquatableArray<Region> Matches()
    {
        List<(NameRank Rank, int Index)> found = [];
        for (int index = 0; wanted.Length > 0 && index < codes.Count; index++)
        {
            if (IsAsked(index) && RankOf(wanted, index) is not NameRank.None and NameRank rank && LiesWithin(index))
            {
                found.Add((rank, index));
            }
        }

        return
        [
            .. from match in found
               orderby match.Rank, codes.IsRetired(match.Index), codes[match.Index].Level, match.Index
               select new Region(match.Index),
        ];
    }

    public EquatableArray<Region> Resembling(int most)
    {
        Dictionary<string, (int Slips, int Index)> best = new(StringComparer.Ordinal);
        int allowed = int.Max(1, wanted.Length / 4);
        Span<byte> buffer = stackalloc byte[FoldedName.MaxLength];
        for (int index = 0; wanted.Length > 1 && index < codes.Count; index++)
        {
            if (!IsAsked(index) || codes.IsRetired(index))
            {
                continue;
            }

            ReadOnlySpan<byte> name = buffer[..FoldedName.Fold(names[index], buffer)];
            int slips = int.Min(Slips.Between(wanted, name, allowed), Slips.Between(wanted, FoldedName.Proper(name), allowed));
            if (slips <= allowed && LiesWithin(index))
            {
                Keep(best, Encoding.ASCII.GetString(name), slips, index);
            }
        }

        return
        [
            .. (from match in best.Values
                orderby match.Slips, codes[match.Index].Level, match.Index
                select new Region(match.Index)).Take(most),
        ];
    }

    /// <summary>Of the regions that bear the same name the greatest stands for all; the first of several.</summary>
    private void Keep(Dictionary<string, (int Slips, int Index)> best, string name, int slips, int index)
    {
        if (!best.TryGetValue(name, out (int Slips, int Index) known)
            || codes[index].Level < codes[known.Index].Level)
        {
            best[name] = (slips, index);
        }
    }

    private NameRank RankOf(ReadOnlySpan<byte> wanted, int index)
    {
        Span<byte> buffer = stackalloc byte[FoldedName.MaxLength];
        ReadOnlySpan<byte> name = buffer[..FoldedName.Fold(names[index], buffer)];
        ReadOnlySpan<byte> proper = FoldedName.Proper(name);
        if (name.SequenceEqual(wanted) || proper.SequenceEqual(wanted))
        {
            return NameRank.Same;
        }

        if (name.StartsWith(wanted) || proper.StartsWith(wanted))
        {
            return NameRank.Begins;
        }

        int first = name.IndexOf(wanted);
        for (int at = first; at > 0;)
        {
            if (name[at - 1] == ' ')
            {
                return NameRank.BeginsWord;
            }

            int next = name[(at + 1)..].IndexOf(wanted);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return first < 0 ? NameRank.None : NameRank.Contains;
    }

    private bool IsAsked(int index) => level is null || codes[index].Level == level;

    /// <summary>Whether every name after a comma is that of a region in which this one lies, or the beginning of it.</summary>
    private bool LiesWithin(int index)
    {
        foreach (byte[] name in within)
        {
            Region? around = new Region(index).Parent;
            while (around is { } region && RankOf(name, region.Index) > NameRank.BeginsWord)
            {
                around = region.Parent;
            }

            if (around is null)
            {
                return false;
            }
        }

        return true;
    }
}
