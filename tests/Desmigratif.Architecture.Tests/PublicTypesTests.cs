using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;

namespace Desmigratif.Architecture.Tests;

/// <summary>What everybody may rely on of a public type: it is finished, immutable, and compares as it says.</summary>
public sealed class PublicTypesTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The types that others derive from, and what they derive them for.</summary>
    private static readonly HashSet<Type> ExtensionPoints =
    [
        typeof(Rule<>), // a rule of one's own
        typeof(PlacementRule), // a rule of one's own over open placement files
        typeof(PaperRule), // a rule of one's own that asks for a paper
        typeof(IPaperRequirement), // a rule of another shape that asks for a paper
        typeof(IHasTurningDays), // a rule that is met from a day on which stands nowhere in the file
        typeof(ISubject), // what the engine puts before rules
        typeof(ICode<>), // what makes a type a code list
        typeof(IRegionCatalogue), // a fuller region table than the built-in one
        typeof(IRegisterIndex<>), // something a rule works out once for a register
    ];

    /// <summary>
    /// Abstract records have a constructor for nobody else, but the language makes their copy constructor protected. Whoever derives
    /// through it gets a record that no reader makes and no writer knows.
    /// </summary>
    private static readonly HashSet<Type> ClosedButForTheirCopies =
        [typeof(Fact), typeof(RegisterRecord), typeof(PlacementReason), typeof(UnplacedDetails)];

    /// <summary>What may stand in a public signature beside the types of the house, of all there is to hold many things.</summary>
    private static readonly HashSet<Type> Streams =
    [
        typeof(IEnumerable<>), typeof(IAsyncEnumerable<>), typeof(IEnumerator<>), typeof(KeyValuePair<,>), typeof(ReadOnlySpan<>), typeof(ReadOnlyMemory<>),
        typeof(ReadOnlySpan<>.Enumerator),
    ];

    private static readonly string[] Collections = ["System.Collections", "System.Buffers", "System.Linq"];

    private static IEnumerable<Type> Types => Repository.Libraries.SelectMany(library => library.GetExportedTypes());

    [Fact]
    public void A_class_is_sealed_static_closed_or_meant_to_be_extended() =>
        House.HasNo(
            from type in Types
            where type.IsClass && !type.IsSealed && !ExtensionPoints.Contains(type) && !ClosedButForTheirCopies.Contains(type)
            where !type.IsAbstract || type.GetConstructors(Declared).Any(IsOpenToOthers)
            select type.FullName,
            "Seal these, or make their constructors private protected, or list them in PublicTypesTests.ExtensionPoints and say what for:");

    [Fact]
    public void An_interface_is_meant_to_be_implemented() =>
        House.HasNo(
            from type in Types where type.IsInterface && !ExtensionPoints.Contains(type) select type.FullName,
            "List these in PublicTypesTests.ExtensionPoints and say what for, or make them internal:");

    [Fact]
    public void Nothing_that_is_public_can_be_changed() =>
        House.HasNo(
            (from type in Types
             from property in type.GetProperties(Declared)
             where property.SetMethod is { } set && IsOpenToOthers(set) && !IsInit(set)
             select $"{type.FullName}.{property.Name} has a setter")
            .Concat(
                from type in Types
                where !type.IsEnum
                from field in type.GetFields(Declared)
                where (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && field is { IsInitOnly: false, IsLiteral: false }
                select $"{type.FullName}.{field.Name} is a mutable field"),
            "Make these init-only or get-only:");

    [Fact]
    public void Many_things_are_handed_over_as_an_immutable_list_or_as_a_stream() =>
        House.HasNo(
            from type in Types
            where !type.IsSubclassOf(typeof(Attribute)) // The language lets attributes take nothing but arrays.
            from member in type.GetMembers(Declared)
            from used in TypesIn(member)
            where IsRefused(used)
            select $"{type.FullName}.{member.Name}: {used.Name}",
            "Use EquatableArray<T>, IEnumerable<T> or ReadOnlySpan<T> in these signatures. An array or a list can be changed behind our back:");

    [Fact]
    public void What_is_equatable_has_operators_that_agree() =>
        House.HasNo(
            from type in Types
            where Is(type, typeof(IEquatable<>)) && !(Has(type, "op_Equality") && Has(type, "op_Inequality"))
            select type.FullName,
            "Declare == and != for these, or readers of code will compare references:");

    [Fact]
    public void What_is_comparable_has_operators_that_agree() =>
        House.HasNo(
            from type in Types
            where Is(type, typeof(IComparable<>))
            where !new[] { "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual" }.All(name => Has(type, name))
            select type.FullName,
            "Declare <, <=, > and >= for these:");

    [Fact]
    public void What_can_be_read_from_text_can_be_read_by_its_own_name() =>
        House.HasNo(
            from type in Types
            where Is(type, typeof(ISpanParsable<>))
            from name in new[] { "Parse", "TryParse" }
            from text in new[] { typeof(string), typeof(ReadOnlySpan<char>) }
            where !type.GetMethods().Any(method => method.IsStatic && method.Name == name && method.GetParameters()[0].ParameterType == text)
            select $"{type.FullName}.{name}({text.Name})",
            "Declare these publicly, so that nobody has to go through the interface:");

    [Fact]
    public void A_struct_says_what_its_default_value_is() =>
        House.HasNo(
            from library in Repository.Libraries
            let documents = XDocument.Load(Path.ChangeExtension(library.Location, ".xml"))
            from type in library.GetExportedTypes()
            where type is { IsValueType: true, IsEnum: false }
            let summary = documents.Descendants("member").Single(member => member.Attribute("name")!.Value == $"T:{type.FullName}")
            where !summary.Value.Contains("default", StringComparison.OrdinalIgnoreCase)
            select type.FullName,
            "Say in the documentation of these what their default value is: everybody can make one:");

    [Fact]
    public void An_enum_leaves_zero_to_what_nobody_set() =>
        House.HasNo(
            from type in Types where type.IsEnum && Enum.IsDefined(type, Enum.ToObject(type, 0)) select type.FullName,
            "Let the members of these begin at 1:");

    private static bool IsOpenToOthers(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool Is(Type type, Type promise) =>
        type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == promise && face.GenericTypeArguments[0] == type);

    private static bool Has(Type type, string method) => type.GetMember(method, BindingFlags.Public | BindingFlags.Static).Length > 0;

    private static IEnumerable<Type> TypesIn(MemberInfo member) => member switch
    {
        FieldInfo field when field.IsPublic || field.IsFamily => Parts(field.FieldType),
        MethodInfo method when IsOpenToOthers(method) =>
            method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).SelectMany(Parts),
        ConstructorInfo constructor when IsOpenToOthers(constructor) =>
            constructor.GetParameters().SelectMany(parameter => Parts(parameter.ParameterType)),
        _ => [],
    };

    /// <summary>A type and everything it is made of.</summary>
    private static IEnumerable<Type> Parts(Type type) =>
        (type.HasElementType ? Parts(type.GetElementType()!) : type.GenericTypeArguments.SelectMany(Parts)).Prepend(type);

    private static bool IsRefused(Type type)
    {
        Type open = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return type.IsArray
            || open == typeof(Memory<>)
            || (!Streams.Contains(open) && Collections.Any(space => type.Namespace?.StartsWith(space, StringComparison.Ordinal) == true));
    }
}
