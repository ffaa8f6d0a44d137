using System.Reflection;
using System.Text.Json;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Tests.Samples;

/// <summary>The facts of the domain and their members, by reflection, so that a new member is tested from its first day.</summary>
internal static class Shape
{
    /// <summary>Every record that may stand in a bundle as itself.</summary>
    public static IReadOnlyList<Type> Records { get; } =
    [
        .. typeof(Fact).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(RegisterRecord)) && type != typeof(OtherRecord) && type != typeof(Bundle))
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    /// <summary>The members of a fact, in any order, the id of a record included and what was kept unread not.</summary>
    public static IEnumerable<PropertyInfo> MembersOf(Type fact) =>
        fact.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null && property.Name != nameof(Fact.UnknownMembers));

    public static string NameOf(PropertyInfo member) => JsonNamingPolicy.CamelCase.ConvertName(member.Name);

    /// <summary>The type of the value of a member, of one element for a list, without what may be missing.</summary>
    public static Type ValueOf(PropertyInfo member) =>
        ElementOf(member.PropertyType) ?? Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;

    public static bool IsList(PropertyInfo member) => ElementOf(member.PropertyType) is not null;

    public static bool Is(Type type, Type generic) => type.IsGenericType && type.GetGenericTypeDefinition() == generic;

    private static Type? ElementOf(Type type) => Is(type, typeof(EquatableArray<>)) ? type.GetGenericArguments()[0] : null;
}
