using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Json;

namespace Desmigratif.Serialization.Reading;

/// <summary>The problems of one bundle: kept in full up to a number for each rule, and counted beyond.</summary>
internal sealed class ProblemLog(int keptPerCode)
{
    private static readonly EquatableArray<Citation> Basis = [InterchangeFormat.Version1.Whole];

    private readonly ProblemCount?[] counts = new ProblemCount?[ReadingRules.All.Count];
    private readonly List<Finding> kept = [];

    public EquatableArray<Finding> Kept => kept.ToEquatableArray();

    public EquatableArray<ProblemCount> Counts => counts.OfType<ProblemCount>().ToEquatableArray();

    public int KeptCount => kept.Count;

    public void Add(LineProblem problem, Profile profile, RecordName? record, string? bundle, long line)
    {
        ReadingRule rule = problem.Rule;
        if (rule.Severity.Under(profile) is not { } severity)
        {
            return;
        }

        ref ProblemCount? count = ref counts[rule.Place];
        count = new(rule.Id, severity, (count?.Count ?? 0) + 1);
        if (count.Count > keptPerCode)
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
