using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>How old a worker must be, in completed years.</summary>
/// <param name="Household">For an employer who is an individual; never less than the other.</param>
/// <param name="Other">For every other employer.</param>
internal sealed record MinimumAge(int Household, int Other)
{
    /// <summary>The age for a kind of employer; nothing where the kind decides and is not known.</summary>
    public int? For(EmployerKind? employer) =>
        Household == Other ? Other
        : employer is not { IsKnown: true } || employer == EmployerKind.Unknown ? null
        : employer == EmployerKind.Household ? Household
        : Other;

    public override string ToString() => Household == Other
        ? FormattableString.Invariant($"{Other}")
        : FormattableString.Invariant($"{Household} (household), {Other} (other)");
}
