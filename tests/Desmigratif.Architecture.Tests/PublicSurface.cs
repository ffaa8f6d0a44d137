using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Desmigratif.Architecture.Tests;

/// <summary>Prints the public surface of an assembly: its types by namespace, and what each declares, sorted.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        StringBuilder text = new();
        foreach (IGrouping<string?, Type> space in assembly.GetExportedTypes().GroupBy(type => type.Namespace).OrderBy(space => space.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(space.Key).Append('\n');
            foreach (Type type in space.OrderBy(type => Signature.Of(type), StringComparer.Ordinal))
            {
                text.Append('\n').Append(Heading(type)).Append('\n');
                foreach ((_, string member) in Members(type).OrderBy(pair => pair.Name, StringComparer.Ordinal).ThenBy(pair => pair.Text, StringComparer.Ordinal))
                {
                    text.Append("    ").Append(member).Append('\n');
                }
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Heading(Type type)
    {
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? (type.IsByRefLike ? "ref struct" : IsRecord(type) ? "record struct" : "struct")
            : IsRecord(type) ? "record" : "class";
        string modifier = !type.IsClass ? "" : type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        IEnumerable<string> bases = type.IsEnum ? [] : Bases(type).Select(Signature.Of);
        string constraints = string.Concat(type.GetGenericArguments().Select(Signature.Constraints));
        return $"{modifier}{kind} {Signature.Of(type)}{(bases.Any() ? " : " + string.Join(", ", bases) : "")}{constraints}";
    }

    /// <summary>The base type, and the interfaces that neither it nor another of them already brings.</summary>
    private static IEnumerable<Type> Bases(Type type)
    {
        Type[] faces = type.GetInterfaces();
        return faces
            .Where(face => type.BaseType?.GetInterfaces().Contains(face) != true)
            .Where(face => !faces.Any(other => other.GetInterfaces().Contains(face)))
            .OrderBy(Signature.Of, StringComparer.Ordinal)
            .Prepend(type.BaseType)
            .Where(parent => parent is not null && parent != typeof(object) && parent != typeof(ValueType))!;
    }

    private static IEnumerable<(string Name, string Text)> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetValuesAsUnderlyingType(type).Cast<object>()
                .Select(value => (FormattableString.Invariant($"{value,10}"), FormattableString.Invariant($"{Enum.GetName(type, value)} = {value}")));
        }

        IEnumerable<(string, string)> constructors =
            from constructor in type.GetConstructors(Declared) where IsShown(constructor) select ("", Signature.Of(constructor));
        IEnumerable<(string, string)> properties =
            from property in type.GetProperties(Declared)
            where property.GetAccessors(nonPublic: true).Any(IsVisible) && property.Name != "EqualityContract"
            select (property.Name, Signature.Of(property, IsVisible));
        IEnumerable<(string, string)> methods =
            from method in type.GetMethods(Declared)
            where IsShown(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
            select (method.Name, Signature.Of(method));
        IEnumerable<(string, string)> fields =
            from field in type.GetFields(Declared)
            where field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly
            select (field.Name, Signature.Of(field));
        return constructors.Concat(properties).Concat(methods).Concat(fields);
    }

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is not null;

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>What the compiler writes for every record is left out.</summary>
    private static bool IsShown(MethodBase method) => IsVisible(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute));
}
