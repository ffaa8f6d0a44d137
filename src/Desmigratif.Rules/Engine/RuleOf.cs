using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Engine;

/// <summary>One obligation of one kind of subject. A rule has no state, so any number of threads may ask it at once.</summary>
/// <typeparam name="TSubject">What the rule looks at: <see cref="OnDay{T}"/> of a record, or a migration on a day.</typeparam>
public abstract class Rule<TSubject> : Rule
    where TSubject : struct, ISubject
{
    /// <summary>Declares a rule.</summary>
    /// <param name="id">The id, for life: two to eight capital letters, a hyphen, three digits.</param>
    /// <param name="severity">How hard the rule is, under each profile.</param>
    /// <param name="confidence">How well the text behind it is known.</param>
    /// <param name="law">The law behind it through time.</param>
    /// <param name="says">The obligation as one statement.</param>
    /// <param name="message">What a finding tells a person; placeholders are filled by the fault's parameters.</param>
    /// <exception cref="FormatException">The id has another form.</exception>
    /// <exception cref="ArgumentException">The rule blocks without resting on a statute whose text was read.</exception>
    protected Rule(string id, SeverityByProfile severity, Confidence confidence, DatedLaw law, Wording says, Wording message)
        : base(id, severity, confidence, law, says, message)
    {
    }

    /// <summary>Judges one subject.</summary>
    /// <param name="subject">The subject, on its day.</param>
    /// <returns>Not applicable before the first step of the law and after a repeal; else what the rule says.</returns>
    public Verdict Judge(in TSubject subject) => Law.On(subject.GoverningDay) is null ? Verdict.NotApplicable : Check(in subject);

    /// <summary>Judges one subject on a governing day on which the law is known to apply.</summary>
    internal Verdict JudgeInForce(in TSubject subject) => Check(in subject);

    /// <summary>The check itself, for a day on which the law applies. It allocates nothing when the rule is met.</summary>
    /// <param name="subject">The subject, on its day.</param>
    protected abstract Verdict Check(in TSubject subject);
}
