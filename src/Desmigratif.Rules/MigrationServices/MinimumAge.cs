using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>How old a worker must be, in completed years.</summary>
/// <param name="Household">For an employer who is an individual; never less than the other.</param>
/// <param name="Other">For every other employer.</param>
internal sealed record MinimumAge(int Household, int Other) : IWorded
{
    private static readonly Dated<MinimumAge> Steps = new([
        new(new(2004, 10, 18), new(Household: 21, Other: 18)),
        new(new(2017, 11, 22), new(Household: 18, Other: 18))]);

    /// <summary>The ages through time: UU 39/2004 Art. 35(a), then UU 18/2017 Art. 5(a).</summary>
    public static Parameter<MinimumAge> OfLaw { get; } = new("minimumAge", "years", Steps);

    /// <summary>The ages that the law has ever asked for.</summary>
    public static IEnumerable<int> AllAges => Steps.Steps.SelectMany(step => (int[])[step.Value.Household, step.Value.Other]);

    /// <summary>The age for a kind of employer; nothing where the kind decides and is not known.</summary>
    public int? For(EmployerKind? employer) =>
        Household == Other ? Other
        : employer is not { IsKnown: true } || employer == EmployerKind.Unknown ? null
        : employer == EmployerKind.Household ? Household
        : Other;

    public Wording Wording => Household == Other
        ? new(FormattableString.Invariant($"{Other}"), FormattableString.Invariant($"{Other}"))
        : new(
            FormattableString.Invariant($"{Household} (pemberi kerja perseorangan), {Other} (lainnya)"),
            FormattableString.Invariant($"{Household} (household), {Other} (other)"));

    public override string ToString() => Wording.English;
}
