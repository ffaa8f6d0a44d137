using System.Globalization;
using Desmigratif.Domain.Values;
using Desmigratif.Schema.Tests.Declared;
using Desmigratif.Schema.Tests.Generated;

namespace Desmigratif.Schema.Tests;

/// <summary>The code lists: complete, bound to members, and with numbers that lead back to their codes.</summary>
public sealed class CodeListTests
{
    /// <summary>Lists whose codes stand elsewhere than in a member of their own type, and where.</summary>
    private static readonly string[] Elsewhere =
    [
        "deciding-office", // care-arrangement.decidedBy, beside ids of persons
        "issuer", // documents[].issuer of a decision
    ];

    [Fact]
    public void Every_list_is_bound_to_a_member_and_every_coded_member_to_a_list() =>
        Assert.Equal(Elsewhere, from list in CodeLists.All where Format.PathsOf(list).Count == 0 select CodeLists.NameOf(list));

    [Fact]
    public void Every_list_says_where_its_words_come_from() =>
        Assert.Empty(from list in CodeLists.All where Documentation.SourceOf(list).Length == 0 select list.Name);

    [Fact]
    public void A_number_of_the_population_administration_leads_back_to_one_code_unless_it_is_broader() =>
        Assert.Empty(
            from list in CodeLists.All
            from mapped in CodeLists.CodesOf(list).SelectMany(Mapping.Of).GroupBy(mapping => (mapping.List, mapping.Number))
            where mapped.Count() > 1 && mapped.Any(mapping => mapping.IsExact)
            select $"{list.Name}: {mapped.Key}");

    [Fact]
    public void The_tables_of_mappings_and_validity_speak_of_codes_that_exist()
    {
        HashSet<(string, string)> codes = [.. from list in CodeLists.All from code in CodeLists.CodesOf(list) select (CodeLists.NameOf(list), code.Text)];
        Assert.Empty(
            from row in Table.Of("mappings").Concat(Validity.Declared)
            where !codes.Contains((row[0], row[1]))
            select string.Join(',', row));
        Assert.Empty(
            from row in Validity.Declared
            where (row[4].Length > 0 && !codes.Contains((row[0], row[4]))) || !IsDay(row[2]) || (row[3].Length > 0 && !IsDay(row[3]))
            select string.Join(',', row));
    }

    [Theory]
    [InlineData("religion", "catholicism", "agama", "3")]
    [InlineData("civil-occupation", "other", "pekerjaan_kk_baru", "99")]
    [InlineData("civil-occupation", "other", "pekerjaan_kk", "89")]
    [InlineData("civil-occupation", "high-state-body-member", "pekerjaan_kk_baru", "89")]
    [InlineData("marital-status", "widowed", "status_kawin_6", "6")]
    [InlineData("marital-status", "widowed", "status_kawin_4", "4")]
    [InlineData("residence", "away", "status_dasar_penduduk", "6")]
    public void A_code_has_the_number_it_has_in_the_population_administration(string list, string code, string other, string number)
    {
        Code found = CodeLists.CodesOf(CodeLists.All.Single(type => CodeLists.NameOf(type) == list)).Single(one => one.Text == code);
        Assert.Equal(number, Mapping.Of(found).Single(mapping => mapping.List == other).Number);
    }

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
