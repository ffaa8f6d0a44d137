using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Tests.Values;

/// <summary>What holds for every code list of the library, found by reflection.</summary>
public sealed partial class EveryCodeListTests
{
    public static TheoryData<Type> CodeTypes => [.. Codes];

    private static Type[] Codes =>
        [.. typeof(Code).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Code)))];

    [Fact]
    public void There_are_code_lists() => Assert.True(Codes.Length > 40);

    [Theory]
    [MemberData(nameof(CodeTypes))]
    public void Every_code_list_keeps_the_promises_of_a_code_list(Type type)
    {
        Assert.True(type.IsSealed);
        MethodInfo check = typeof(EveryCodeListTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!;
        check.MakeGenericMethod(type).Invoke(null, null);
    }

    private static void Check<T>()
        where T : Code, ICode<T>
    {
        CodeList<T> list = T.List;
        Assert.NotEmpty(list.All);
        Assert.Equal(list.All.Count, list.All.AsEnumerable().Select(code => code.Text).Distinct(StringComparer.Ordinal).Count());
        foreach (T code in list.All)
        {
            Assert.Matches(Word(), code.Text);
            Assert.True(code.IsKnown);
            Assert.Equal(code.Text, code.ToString());
            Assert.False(string.IsNullOrWhiteSpace(code.Label!.Indonesian));
            Assert.False(string.IsNullOrWhiteSpace(code.Label.English));
            Assert.Same(code, list.Of(code.Text));
            Assert.Same(code, list.Of(Encoding.UTF8.GetBytes(code.Text)));
            Assert.True(list.TryFind(Encoding.UTF8.GetBytes(code.Text), out T? found));
            Assert.Same(code, found);
        }

        foreach (string text in new[] { "no-such-code", "", "Élan", list.All[0].Text + "x", list.All[0].Text.ToUpperInvariant() })
        {
            T unknown = list.Of(text);
            Assert.False(unknown.IsKnown);
            Assert.Equal(text, unknown.Text);
            Assert.Equal(unknown, list.Of(Encoding.UTF8.GetBytes(text)));
            Assert.Equal("(unknown code)", unknown.ToString());
            Assert.False(list.TryFind(Encoding.UTF8.GetBytes(text), out _));
        }

        object?[] named =
        [
            .. from property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static)
               where property.PropertyType == typeof(T)
               select property.GetValue(null),
        ];
        Assert.All(named, code => Assert.Contains(list.All.AsEnumerable(), listed => ReferenceEquals(listed, code)));
    }

    [Fact]
    public void A_list_is_open_where_the_format_names_no_words_or_not_all_of_them() =>
        Assert.Equal(
            ["CareProblem", "GroupRole", "RestrictionReason", "ReturnReason", "SchoolingLevel", "VulnerabilityCode"],
            from type in Codes
            let list = type.GetProperty("List")!.GetValue(null)!
            where (bool)list.GetType().GetProperty("IsOpen")!.GetValue(list)!
            orderby type.Name
            select type.Name);

    [Fact]
    public void A_code_of_a_population_register_has_its_own_number()
    {
        foreach (Type type in Codes)
        {
            if (type.GetProperty("SiakNumber") is not { } number)
            {
                continue;
            }

            object list = type.GetProperty("List")!.GetValue(null)!;
            object all = list.GetType().GetProperty("All")!.GetValue(list)!;
            int?[] numbers = [.. ((System.Collections.IEnumerable)all).Cast<Code>().Select(code => (int?)number.GetValue(code))];
            Assert.DoesNotContain(null, numbers);
            Assert.Equal(Enumerable.Range(1, numbers.Length).Cast<int?>(), numbers.Order());
        }
    }

    [Fact]
    public void Every_coded_member_of_a_record_has_a_list()
    {
        IEnumerable<Type> coded =
            from fact in typeof(Fact).Assembly.GetExportedTypes()
            where fact.IsSubclassOf(typeof(Fact))
            from member in fact.GetProperties()
            where member.PropertyType.IsAssignableTo(typeof(Code))
            select member.PropertyType;
        Assert.All(coded, type => Assert.Contains(type, Codes));
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
