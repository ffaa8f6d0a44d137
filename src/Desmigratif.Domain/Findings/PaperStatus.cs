using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Findings;

/// <summary>One paper of a placement file.</summary>
/// <param name="Kind">The kind of paper.</param>
/// <param name="State">How it stands.</param>
/// <param name="Basis">By which article it is asked for; empty where the law in force does not ask.</param>
/// <param name="Issuer">Who issues it, where that is known.</param>
/// <param name="After">
/// Which papers usually come before it, of those that this file needs or holds. This is custom, not law: the order differs from scheme to
/// scheme, and nothing is refused because of it.
/// </param>
public sealed record PaperStatus(
    DocumentKind Kind,
    PaperState State,
    EquatableArray<Citation> Basis,
    Issuer? Issuer,
    EquatableArray<DocumentKind> After);
