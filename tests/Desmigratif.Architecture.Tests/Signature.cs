using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Desmigratif.Architecture.Tests;

/// <summary>Prints types and members much as C# writes them, with what may be null.</summary>
internal static class Signature
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Type type) => Of(type, annotations: null);

    public static string Of(ConstructorInfo constructor) =>
        $"{Access(constructor)}{Plain(constructor.DeclaringType!)}({Parameters(constructor)})";

    public static string Of(FieldInfo field)
    {
        string modifier = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        string value = field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : "";
        return $"{modifier}{Of(field.FieldType, Nullability.Create(field))} {field.Name}{value}";
    }

    public static string Of(PropertyInfo property, Predicate<MethodBase> isVisible)
    {
        MethodInfo accessor = (property.GetMethod ?? property.SetMethod)!;
        string name = property.GetIndexParameters() is { Length: > 0 } ? $"this[{Parameters(accessor)}]" : property.Name;
        string get = property.GetMethod is { } getter && isVisible(getter) ? "get; " : "";
        string set = property.SetMethod is { } setter && isVisible(setter)
            ? (setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; ")
            : "";
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Access(accessor)}{Modifiers(accessor)}{required}{Of(property.PropertyType, Nullability.Create(property))} {name} {{ {get}{set}}}";
    }

    public static string Of(MethodInfo method)
    {
        string generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        string constraints = method.IsGenericMethod ? string.Concat(method.GetGenericArguments().Select(Constraints)) : "";
        string returned = Of(method.ReturnType, Nullability.Create(method.ReturnParameter));
        return $"{Access(method)}{Modifiers(method)}{returned} {method.Name}{generics}({Parameters(method)}){constraints}";
    }

    public static string Constraints(Type parameter)
    {
        GenericParameterAttributes attributes = parameter.GenericParameterAttributes;
        bool isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        List<string> all = [];
        if (isStruct)
        {
            all.Add("struct");
        }
        else if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            all.Add("class");
        }

        all.AddRange(parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(Of));
        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
        {
            all.Add("new()");
        }

        return all.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", all)}";
    }

    private static string Of(Type type, NullabilityInfo? annotations)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Of(inner, annotations?.GenericTypeArguments is [{ } only] ? only : null) + "?";
        }

        if (type.IsByRef)
        {
            return "ref " + Of(type.GetElementType()!, annotations?.ElementType);
        }

        bool saysNothing = type is { IsGenericParameter: true, GenericParameterAttributes: GenericParameterAttributes.None }
            && type.GetGenericParameterConstraints().Length == 0;
        string mark = !type.IsValueType && !saysNothing && annotations?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, annotations?.ElementType)}[]{mark}";
        }

        Type[] arguments = type.GetGenericArguments();
        if (arguments.Length == 0)
        {
            return (Keywords.GetValueOrDefault(type) ?? Nested(type)) + mark;
        }

        IEnumerable<string> names = arguments.Select((argument, index) =>
            Of(argument, annotations?.GenericTypeArguments.ElementAtOrDefault(index)));
        return type.Namespace == nameof(System) && type.Name.StartsWith(nameof(ValueTuple) + "`", StringComparison.Ordinal)
            ? $"({string.Join(", ", names)})"
            : $"{Nested(type)}<{string.Join(", ", names)}>{mark}";
    }

    private static string Nested(Type type) =>
        type is { IsNested: true, IsGenericParameter: false } ? $"{Plain(type.DeclaringType!)}.{Plain(type)}" : Plain(type);

    private static string Plain(Type type) => type.Name.Split('`')[0];

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method) =>
        (method.IsStatic ? "static " : "")
        + (method.DeclaringType!.IsInterface ? ""
            : method.IsAbstract ? "abstract "
            : method.GetBaseDefinition() != method ? (method.IsFinal ? "sealed override " : "override ")
            : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "");

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters()
        .Where(parameter => !(method.IsSpecialName && method.Name.StartsWith("set_", StringComparison.Ordinal) && parameter.Name == "value"))
        .Select((parameter, index) => Parameter(parameter, index == 0 && method.IsDefined(typeof(ExtensionAttribute)))));

    private static string Parameter(ParameterInfo parameter, bool isThis)
    {
        Type type = parameter.ParameterType;
        NullabilityInfo annotations = Nullability.Create(parameter);
        string name = type.IsByRef
            ? (parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ") + Of(type.GetElementType()!, annotations.ElementType ?? annotations)
            : Of(type, annotations);
        string many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        string value = parameter.HasDefaultValue ? $" = {Literal(parameter.DefaultValue)}" : "";
        return $"{(isThis ? "this " : "")}{many}{name} {parameter.Name}{value}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        char sign => $"'{sign}'",
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
