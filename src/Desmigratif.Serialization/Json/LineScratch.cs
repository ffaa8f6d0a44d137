using System.Globalization;
using System.Text;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Serialization.Json;

/// <summary>
/// What reading a line needs beside the line, used again for the next. The place of a problem grows from within: what was found inside an
/// object or a list is put under its name on the way out, so that a line without problems pays nothing for it.
/// </summary>
internal sealed class LineScratch
{
    /// <summary>So many kept members are looked through one by one.</summary>
    private const int FewMembers = 16;

    private byte[] unescaped = new byte[256];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private List<UnknownMember>? named;

    public List<LineProblem> Problems { get; } = [];

    public RecentValues Recent { get; } = new();

    /// <summary>How many bytes of the line stand before the text that is read: those of a byte order mark.</summary>
    public int Origin { get; set; }

    public void Reset()
    {
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

    /// <summary>The problems found since then lie inside a member.</summary>
    public void Under(string member, int since)
    {
        for (int index = since; index < Problems.Count; index++)
        {
            Problems[index] = Problems[index] with { Pointer = $"/{member}{Problems[index].Pointer}" };
        }
    }

    /// <summary>The problems found since then lie inside an element of a list.</summary>
    public void Under(int element, int since)
    {
        if (since < Problems.Count)
        {
            Under(element.ToString(CultureInfo.InvariantCulture), since);
        }
    }

    public byte[] Unescaped(int length)
    {
        if (unescaped.Length < length)
        {
            unescaped = new byte[int.Max(length, unescaped.Length * 2)];
        }

        return unescaped;
    }

    public void Report(ReadingRule rule, string? member, long start, FindingParameter? parameter = null) =>
        Problems.Add(new(rule, member is null ? "" : "/" + member, ColumnOf(start), parameter is null ? default : [parameter]));

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
}
