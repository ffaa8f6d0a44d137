using System.Reflection;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Schema.Tests.Declared;

/// <summary>The records of the format as the domain declares them, by reflection, so that a member is declared once.</summary>
internal static class Format
{
    private static readonly Dictionary<string, Type> ByWord =
        (from type in typeof(Fact).Assembly.GetExportedTypes()
         let word = type.GetCustomAttribute<RecordTypeAttribute>()?.Text
         where word is not null
         select (word, type)).ToDictionary(pair => pair.word, pair => pair.type, StringComparer.Ordinal);

    /// <summary>Every type of line, in published order: the two of the container, then the records.</summary>
    public static IReadOnlyList<Type> Lines { get; } = [.. RecordType.List.All.Select(type => ByWord[type.Text])];

    /// <summary>The word in the member <c>type</c> of a line; nothing for an object inside one.</summary>
    public static string? WordOf(Type fact) => fact.GetCustomAttribute<RecordTypeAttribute>()?.Text;

    /// <summary>The members of a fact after <c>type</c>, in their order. Of the records of the register the id comes first.</summary>
    public static IReadOnlyList<Member> MembersOf(Type fact)
    {
        IEnumerable<PropertyInfo> own = fact
            .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.SetMethod is not null)
            .OrderBy(property => property.MetadataToken);
        IEnumerable<PropertyInfo> id = fact.IsSubclassOf(typeof(RegisterRecord)) ? [typeof(RegisterRecord).GetProperty(nameof(RegisterRecord.Id))!] : [];
        return [.. id.Concat(own).Select(property => new Member(property))];
    }

    /// <summary>The profile from which on a member must be present; of a bundle line that is a rule of its own (XCH-016).</summary>
    public static Profile? AskedFrom(Type fact, Member member) => fact == typeof(Bundle) ? null : member.AskedFrom;

    /// <summary>Every member whose value is of a type, as a path from its record: <c>migration.documents[].kind</c>.</summary>
    public static IReadOnlyList<string> PathsOf(Type value)
    {
        List<string> paths = [];
        foreach (Type line in Lines)
        {
            Follow(line, WordOf(line)!);
        }

        return paths;

        void Follow(Type fact, string path)
        {
            foreach (Member member in MembersOf(fact).Where(member => member.Form != MemberForm.Reference))
            {
                string here = $"{path}.{member.Name}{(member.IsList ? "[]" : "")}";
                if (member.Value == value)
                {
                    paths.Add(here);
                }

                if (member.Form == MemberForm.Fact)
                {
                    Follow(member.Value, here);
                }
            }
        }
    }

    /// <summary>The objects that stand inside a fact, at whatever depth, in the order in which they are met.</summary>
    public static IEnumerable<Type> Inside(Type fact)
    {
        List<Type> met = [];
        Follow(fact);
        return met;

        void Follow(Type type)
        {
            foreach (Member member in MembersOf(type).Where(member => member.Form == MemberForm.Fact && !met.Contains(member.Value)))
            {
                met.Add(member.Value);
                Follow(member.Value);
            }
        }
    }
}
