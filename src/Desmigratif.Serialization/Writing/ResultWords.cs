using Desmigratif.Domain.Findings;

namespace Desmigratif.Serialization.Writing;

/// <summary>The words of the interchange format for what comes out of the rules.</summary>
public static class ResultWords
{
    /// <summary>The word for a severity, such as <c>blocking</c>.</summary>
    /// <param name="severity">The severity.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no severity.</exception>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Blocking => "blocking",
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Referral => "referral",
        Severity.Info => "info",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>The word for an outcome, such as <c>not-eligible</c>.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no outcome.</exception>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => "eligible",
        Outcome.NotEligible => "not-eligible",
        Outcome.Undetermined => "undetermined",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>The word for a verdict, such as <c>not-met</c>.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no verdict.</exception>
    public static string Of(VerdictKind verdict) => verdict switch
    {
        VerdictKind.Met => "met",
        VerdictKind.NotMet => "not-met",
        VerdictKind.Unknown => "unknown",
        VerdictKind.NotApplicable => "not-applicable",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>The word for the state of a paper, such as <c>expires-too-early</c>.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no state.</exception>
    public static string Of(PaperState state) => state switch
    {
        PaperState.Held => "held",
        PaperState.Missing => "missing",
        PaperState.Expired => "expired",
        PaperState.ExpiresTooEarly => "expires-too-early",
        PaperState.NotRequired => "not-required",
        PaperState.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
