using System.Globalization;
using System.Text;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Serialization.Json;

/// <summary>What reading a line needs beside the line, used again for the next: the path to where it stands, and the problems found.</summary>
internal sealed class LineScratch
{
    /// <summary>So many kept members are looked through one by one.</summary>
    private const int FewMembers = 16;

    private (string? Name, int Index)[] path = new (string?, int)[16];
    private int depth;
    private byte[] unescaped = new byte[256];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private List<UnknownMember>? named;

    public List<LineProblem> Problems { get; } = [];

    public RecentValues Recent { get; } = new();

    /// <summary>How many bytes of the line stand before the text that is read: those of a byte order mark.</summary>
    public int Origin { get; set; }

    public void Reset()
    {
        depth = 0;
        Origin = 0;
        named = null;
        Problems.Clear();
    }

    /// <summary>Whether a member of this name was kept. Many are looked up by hash, or a line of them would take minutes.</summary>
    public bool Holds(List<UnknownMember>? kept, string name)
    {
        if (kept is null || kept.Count > FewMembers)
        {
            return kept is not null && NamesOf(kept).Contains(name);
        }

        foreach (UnknownMember member in kept)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The column of the byte at a place of the text, counted from 1.</summary>
    public int ColumnOf(long start) => (int)start + 1 + Origin;

    public void Enter(string name) => Push((name, 0));

    public void Enter(int index) => Push((null, index));

    public void Leave() => depth--;

    public byte[] Unescaped(int length)
    {
        if (unescaped.Length < length)
        {
            unescaped = new byte[int.Max(length, unescaped.Length * 2)];
        }

        return unescaped;
    }

    public void Report(ReadingRule rule, string? member, long start, FindingParameter? parameter = null) =>
        Problems.Add(new(rule, Pointer(member), ColumnOf(start), parameter is null ? default : [parameter]));

    public void ReportLine(ReadingRule rule, int column, params ReadOnlySpan<FindingParameter> parameters) =>
        Problems.Add(new(rule, "", column, EquatableArray.Create(parameters)));

    /// <summary>
    /// The name of an unknown member as a pointer shows it. A name that could itself be personal, such as an identity number or a
    /// person's name used as a key, shows as <c>*</c>.
    /// </summary>
    public static string Shown(string name)
    {
        int digits = 0;
        foreach (char c in name)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            if (digits > 5 || !(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '$' or '@'))
            {
                return "*";
            }
        }

        return name.Length is 0 or > 64 ? "*" : name;
    }

    private HashSet<string> NamesOf(List<UnknownMember> kept)
    {
        if (!ReferenceEquals(kept, named))
        {
            names.Clear();
            named = kept;
        }

        for (int next = names.Count; next < kept.Count; next++)
        {
            names.Add(kept[next].Name ?? "");
        }

        return names;
    }

    private string Pointer(string? member)
    {
        StringBuilder pointer = new();
        for (int level = 0; level < depth; level++)
        {
            (string? name, int index) = path[level];
            pointer.Append('/').Append(name ?? index.ToString(CultureInfo.InvariantCulture));
        }

        return member is null ? pointer.ToString() : pointer.Append('/').Append(member).ToString();
    }

    private void Push((string? Name, int Index) segment)
    {
        if (depth == path.Length)
        {
            Array.Resize(ref path, depth * 2);
        }

        path[depth++] = segment;
    }
}
