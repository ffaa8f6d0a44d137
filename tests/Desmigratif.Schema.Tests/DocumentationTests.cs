using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Schema.Tests.Declared;
using Desmigratif.Schema.Tests.Generated;

namespace Desmigratif.Schema.Tests;

/// <summary>Whoever fills in a form in a village reads Indonesian; whoever programs it may read English.</summary>
public sealed class DocumentationTests
{
    private static IEnumerable<Type> Facts => Format.Lines.SelectMany(line => Format.Inside(line).Prepend(line)).Distinct();

    [Fact]
    public void Every_record_member_and_code_list_is_described_in_both_languages()
    {
        string[] missing =
        [
            .. from declared in Facts.SelectMany(Wordings)
                .Concat(CodeLists.All.SelectMany(list => Both(list.Name, Documentation.TitleOf(list), Documentation.Of(list))))
               where declared.Text.Indonesian.Length == 0 || declared.Text.English.Length == 0
               select declared.Name,
        ];
        Assert.True(
            missing.Length == 0,
            "Say of these in English (summary) and, in the line below, in Indonesian what they are:\n"
            + "  /// <indonesian title=\"Tanggal berangkat\">Hari orang itu meninggalkan Indonesia.</indonesian>\n  "
            + string.Join("\n  ", missing.Distinct()));
    }

    [Fact]
    public void Every_code_is_called_something_in_both_languages() =>
        Assert.Empty(
            from list in CodeLists.All
            from code in CodeLists.CodesOf(list)
            where code.Label is not { Indonesian.Length: > 0, English.Length: > 0 }
            select $"{list.Name}.{code.Text}");

    private static IEnumerable<(string Name, Wording Text)> Wordings(Type fact) =>
        Both(fact.Name, Documentation.TitleOf(fact), Documentation.Of(fact)).Concat(
            from member in Format.MembersOf(fact)
            from wording in Both($"{fact.Name}.{member.Property.Name}", Documentation.TitleOf(member.Property), Documentation.Of(member.Property))
            select wording);

    private static IEnumerable<(string Name, Wording Text)> Both(string name, Wording title, Wording description) =>
        [(name, title), (name, description)];
}
