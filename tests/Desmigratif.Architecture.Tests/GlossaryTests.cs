using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Desmigratif.Domain.Values;

namespace Desmigratif.Architecture.Tests;

/// <summary>The glossary names nothing that is not there.</summary>
public sealed partial class GlossaryTests
{
    private const string Glossary = "docs/GLOSSARY.md";

    private static IEnumerable<string[]> Rows =>
        Repository.Read(Glossary).Split('\n')
            .Where(line => line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal))
            .Select(line => line.Split('|'));

    private static HashSet<string> Words =>
    [
        .. Repository.Read("docs/vocabulary.txt").Split('\n'),
        .. from type in Repository.Domain.GetExportedTypes()
           where type.IsSubclassOf(typeof(Code))
           let list = type.GetProperty("List")!.GetValue(obj: null)!
           from code in ((IEnumerable)list.GetType().GetProperty("All")!.GetValue(list)!).Cast<Code>()
           select code.Text,
    ];

    [Fact]
    public void Every_row_has_four_columns() => Assert.All(Rows, row => Assert.Equal(6, row.Length));

    [Fact]
    public void Every_name_of_the_code_is_public_there() =>
        House.HasNo(
            from row in Rows
            from match in Name().Matches(row[3])
            let name = match.Groups["name"].Value
            where !Exists(name.Split('.'))
            select name,
            $"{Glossary} names these types or members, which no library has:");

    [Fact]
    public void Every_word_of_the_format_is_one()
    {
        HashSet<string> words = Words;
        House.HasNo(
            from row in Rows
            from match in Name().Matches(row[4])
            let name = match.Groups["name"].Value
            where !words.Contains(name)
            select name,
            $"{Glossary} names these words, which are neither members nor codes nor record types:");
    }

    private static bool Exists(string[] name) =>
        Repository.Libraries.SelectMany(library => library.GetExportedTypes())
            .Where(type => type.Name.Split('`')[0] == name[0])
            .Any(type => name.Length == 1 || type.GetMember(name[1], BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length > 0);

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
