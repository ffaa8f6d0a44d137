using Microsoft.CodeAnalysis;

namespace Desmigratif.Generator;

/// <summary>One fact of the domain and its members, in the order of their declaration.</summary>
internal sealed class FactModel
{
    public FactModel(INamedTypeSymbol type)
    {
        Type = type;
        LineType = type.GetAttributes()
            .FirstOrDefault(attribute => attribute.AttributeClass?.Name == "RecordTypeAttribute")
            ?.ConstructorArguments[0].Value as string;
        IsRecord = Symbols.Derives(type, "RegisterRecord");
        List<Member> members = [];
        if (LineType is not null)
        {
            members.Add(Member.TypeOfLine);
        }

        if (IsRecord)
        {
            members.Add(Member.Of(PropertiesOf(type.BaseType!).Single(property => property.Name == "Id")));
        }

        members.AddRange(PropertiesOf(type).Where(property => property.SetMethod?.IsInitOnly == true).Select(Member.Of));
        Members = members;
        if (members.Count > 64)
        {
            throw new NotSupportedException($"{type.Name} has more than 64 members.");
        }
    }

    public INamedTypeSymbol Type { get; }

    public string Name => Type.Name;

    public string FullName => Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Gets the word in the member <c>type</c> for a fact that stands on a line of its own.</summary>
    public string? LineType { get; }

    public bool IsRecord { get; }

    public IReadOnlyList<Member> Members { get; }

    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false });
}
