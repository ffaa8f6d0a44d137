using Microsoft.CodeAnalysis;

namespace Desmigratif.Generator;

/// <summary>What the generator asks of types.</summary>
internal static class Symbols
{
    public static bool Derives(ITypeSymbol type, string baseName)
    {
        for (INamedTypeSymbol? parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (parent.Name == baseName)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every sealed fact of the domain assembly, in the order of names, so that the output never depends on chance.</summary>
    public static IEnumerable<INamedTypeSymbol> Facts(Compilation compilation)
    {
        IAssemblySymbol? domain = compilation.SourceModule.ReferencedAssemblySymbols
            .FirstOrDefault(assembly => assembly.Name == "Desmigratif.Domain");
        return domain is null
            ? []
            : TypesIn(domain.GlobalNamespace)
                .Where(type => type.IsSealed && Derives(type, "Fact") && type.Name != "OtherRecord")
                .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal);
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));
}
