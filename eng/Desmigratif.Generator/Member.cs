using Microsoft.CodeAnalysis;

namespace Desmigratif.Generator;

/// <summary>One member of a fact: a documented property of a domain record, and nothing else.</summary>
internal sealed class Member
{
    private Member(string property, string json, MemberKind kind, ITypeSymbol? element, bool isList)
    {
        Property = property;
        Json = json;
        Kind = kind;
        Element = element;
        IsList = isList;
    }

    public string Property { get; }

    public string Json { get; }

    public MemberKind Kind { get; }

    /// <summary>Gets the type of the value, of one element for a list; for Written and Reference the type they are about.</summary>
    public ITypeSymbol? Element { get; }

    public bool IsList { get; }

    /// <summary>Gets 1 for draft, 2 for submit, 3 for exchange, 0 where no profile asks.</summary>
    public int AskedFrom { get; private set; }

    /// <summary>Gets a value indicating whether a spreadsheet may have turned the number into scientific notation.</summary>
    public bool IsNumberText { get; private set; }

    /// <summary>Gets a value indicating whether an amount may show a loss.</summary>
    public bool MayBeNegative { get; private set; }

    /// <summary>Gets the types of record that a reference of no fixed type may name, in the order in which they are looked up.</summary>
    public IReadOnlyList<string> NamesOneOf { get; private set; } = [];

    public string ElementName => Element!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public string Local => "m" + Property;

    /// <summary>Gets the type of the local variable that holds the value while an object is read.</summary>
    public string LocalType => IsList ? $"EquatableArray<{ItemType}>" : Kind == MemberKind.Reference ? ItemType : ItemType + "?";

    public string ItemType => Kind switch
    {
        MemberKind.Type or MemberKind.Id or MemberKind.Text => "string",
        MemberKind.Written => $"Written<{ElementName}>",
        MemberKind.Reference => $"Reference<{ElementName}>",
        MemberKind.Date => "global::NodaTime.LocalDate",
        MemberKind.Instant => "global::NodaTime.Instant",
        MemberKind.Truth => "bool",
        MemberKind.Integer => "int",
        MemberKind.Decimal => "decimal",
        MemberKind.Double => "double",
        MemberKind.Rupiah => "Rupiah",
        _ => ElementName,
    };

    public static Member TypeOfLine { get; } = new("Type", "type", MemberKind.Type, null, false);

    public static Member Of(IPropertySymbol property)
    {
        ITypeSymbol type = property.Type;
        bool isList = type is INamedTypeSymbol { Name: "EquatableArray" };
        if (isList || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            type = ((INamedTypeSymbol)type).TypeArguments[0];
        }

        MemberKind kind = property.Name == "Id" ? MemberKind.Id : KindOf(type);
        ITypeSymbol element = kind is MemberKind.Written or MemberKind.Reference
            ? ((INamedTypeSymbol)type).TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        string json = char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);
        Member member = new(property.Name, json, kind, element, isList)
        {
            IsNumberText = kind == MemberKind.Written && element.Name is "Nik" or "FamilyCardNumber" or "PhoneNumber",
        };
        foreach (AttributeData attribute in property.GetAttributes())
        {
            member.Take(attribute);
        }

        return member;
    }

    private void Take(AttributeData attribute)
    {
        switch (attribute.AttributeClass?.Name)
        {
            case "AskedForAttribute":
                AskedFrom = (int)attribute.ConstructorArguments[0].Value!;
                break;
            case "NumberAsTextAttribute":
                IsNumberText = true;
                break;
            case "MayBeNegativeAttribute":
                MayBeNegative = true;
                break;
            case "NamesOneOfAttribute":
                NamesOneOf =
                [
                    .. attribute.ConstructorArguments[0].Values
                        .Select(type => ((ITypeSymbol)type.Value!).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)),
                ];
                break;
        }
    }

    private static MemberKind KindOf(ITypeSymbol type) => type.Name switch
    {
        "String" => MemberKind.Text,
        "PersonalText" or "PersonalName" => MemberKind.Personal,
        "Written" => MemberKind.Written,
        "Reference" => MemberKind.Reference,
        "LocalDate" => MemberKind.Date,
        "Instant" => MemberKind.Instant,
        "Boolean" => MemberKind.Truth,
        "Int32" => MemberKind.Integer,
        "Decimal" => MemberKind.Decimal,
        "Double" => MemberKind.Double,
        "Rupiah" => MemberKind.Rupiah,
        _ when Symbols.Derives(type, "Code") => MemberKind.Code,
        _ when Symbols.Derives(type, "Fact") => MemberKind.Fact,
        _ => throw new NotSupportedException($"No JSON form is known for the type {type.Name}."),
    };
}
