using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Findings;

/// <summary>Which papers are asked for in practice on the way to one destination.</summary>
/// <param name="Destination">The country.</param>
/// <param name="Kinds">The papers, in the order in which they are named; empty where none is asked for.</param>
public sealed record PracticePapers(CountryCode Destination, EquatableArray<DocumentKind> Kinds)
{
    /// <summary>The country and its papers: <c>TW: police-record</c>.</summary>
    public override string ToString() => $"{Destination}: {string.Join(' ', Kinds)}";
}
