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
        typeof(EveryCodeListTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);
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

        PropertyInfo[] named = [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(T))];
        Assert.All(named, property => Assert.Contains(list.All.AsEnumerable(), code => ReferenceEquals(code, property.GetValue(null))));
    }

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
        IEnumerable<Type> facts = typeof(Fact).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract);
        foreach (PropertyInfo property in facts.SelectMany(fact => fact.GetProperties()).Where(property => property.PropertyType.IsSubclassOf(typeof(Code))))
        {
            Assert.Contains(property.PropertyType, Codes);
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
