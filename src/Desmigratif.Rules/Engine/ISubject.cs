using NodaTime;

namespace Desmigratif.Rules.Engine;

/// <summary>What a rule looks at, on a day.</summary>
public interface ISubject
{
    /// <summary>The assessment day (<c>asOf</c>).</summary>
    LocalDate AsOf { get; }

    /// <summary>The day that says which version of the law applies; the assessment day unless the subject knows better.</summary>
    LocalDate GoverningDay { get; }
}
