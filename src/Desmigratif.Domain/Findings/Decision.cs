using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Findings;

/// <summary>
/// Whether one open placement file may go on, on a day, by which articles, and what is missing. A decision reads the blocking rules
/// whose subject is a migration and nothing else.
/// </summary>
public sealed record Decision
{
    /// <summary>The id of the bundle.</summary>
    public string? Bundle { get; init; }

    /// <summary>The id of the migration.</summary>
    public string? Migration { get; init; }

    /// <summary>The line of the migration in its file, counted from 1; 0 for a record made in code.</summary>
    public long Line { get; init; }

    /// <summary>The assessment day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The answer.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>What each blocking rule says, in the order of the rule book.</summary>
    public EquatableArray<RuleVerdict> Rules { get; init; }

    /// <summary>The papers that the rules of the book ask for, and every other paper on file.</summary>
    public EquatableArray<PaperStatus> Documents { get; init; }

    /// <summary>
    /// What would settle the case, and no more: kinds of paper to bring, and pointers to facts to find out, each once, in the order of the
    /// rules. Empty where everything is settled.
    /// </summary>
    public EquatableArray<string> Next { get; init; }

    /// <summary>The hash of the rule book that decided.</summary>
    public required string RuleBook { get; init; }
}
