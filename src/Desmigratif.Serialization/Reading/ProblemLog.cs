using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Json;

namespace Desmigratif.Serialization.Reading;

/// <summary>The problems of one bundle: kept in full up to a number for each rule, and counted beyond.</summary>
internal sealed class ProblemLog(int keptPerCode)
{
    private static readonly EquatableArray<Citation> Basis = [InterchangeFormat.Version1.Whole];

    private readonly SortedDictionary<RuleId, (Severity Severity, long Count)> counts = [];
    private readonly List<Finding> kept = [];

    public EquatableArray<Finding> Kept => kept.ToEquatableArray();

    public EquatableArray<ProblemCount> Counts =>
        counts.Select(pair => new ProblemCount(pair.Key, pair.Value.Severity, pair.Value.Count)).ToEquatableArray();

    public int KeptCount => kept.Count;

    public void Add(LineProblem problem, Profile profile, RecordName? record, string? bundle, long line)
    {
        ReadingRule rule = problem.Rule;
        if (rule.Severity.Under(profile) is not { } severity)
        {
            return;
        }

        long count = counts.TryGetValue(rule.Id, out (Severity Severity, long Count) entry) ? entry.Count + 1 : 1;
        counts[rule.Id] = (severity, count);
        if (count > keptPerCode)
        {
            return;
        }

        kept.Add(new Finding
        {
            Code = rule.Id,
            Severity = severity,
            Record = record,
            Pointer = problem.Pointer,
            Bundle = bundle,
            Line = line,
            Column = problem.Column,
            Message = rule.Message,
            Parameters = problem.Parameters,
            Basis = Basis,
        });
    }
}
