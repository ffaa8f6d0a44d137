using System.Buffers;
using Desmigratif.Domain.Records;

namespace Desmigratif.Rules.Programme;

/// <summary>How the result of a pregnancy test is named, in whatever system a file comes from.</summary>
internal static class PregnancyWords
{
    private static readonly string[] Words = ["hamil", "kehamilan", "pregnant", "pregnancy"];

    private static readonly SearchValues<string> Quoted =
        SearchValues.Create(
            [.. Words.SelectMany(word => (string[])[$"\"{word}\"", $"-{word}\""])],
            StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is one of the words.</summary>
    public static bool Are(string? text)
    {
        foreach (string word in Words)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether members that the format does not know are named so, at any depth, with or without the prefix of their owner
    /// (<c>x-owner-</c>).
    /// </summary>
    public static bool Name(UnknownMembers members)
    {
        foreach (UnknownMember member in members.Members)
        {
            if (Are(WithoutOwner(member.Name)) || NamesInside(member.Json))
            {
                return true;
            }
        }

        return false;
    }

    private static string? WithoutOwner(string? name) =>
        name is not null && name.StartsWith("x-", StringComparison.OrdinalIgnoreCase) ? name[(name.LastIndexOf('-') + 1)..] : name;

    /// <summary>
    /// A word in quotation marks, or at the end of a name in them, that a colon follows: the name of a member inside a value.
    /// </summary>
    private static bool NamesInside(ReadOnlySpan<char> json)
    {
        while (json.IndexOfAny(Quoted) is >= 0 and int place)
        {
            json = json[(place + 1)..];
            int end = json.IndexOf('"');
            json = json[(end + 1)..];
            if (json.TrimStart().StartsWith(':'))
            {
                return true;
            }
        }

        return false;
    }
}
