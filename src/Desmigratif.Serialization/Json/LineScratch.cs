using System.Globalization;
using System.Text;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Serialization.Json;

/// <summary>What reading a line needs beside the line, used again for the next: the path to where it stands, and the problems found.</summary>
internal sealed class LineScratch
{
    private (string? Name, int Index)[] path = new (string?, int)[16];
    private int depth;
    private byte[] unescaped = new byte[256];

    public List<LineProblem> Problems { get; } = [];

    public void Reset()
    {
        depth = 0;
        Problems.Clear();
    }

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
        Problems.Add(new(rule, Pointer(member), (int)start + 1, parameter is null ? default : [parameter]));

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
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits > 5 || !(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '$' or '@'))
            {
                return "*";
            }
        }

        return name.Length is 0 or > 64 ? "*" : name;
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
