using Desmigratif.Domain.Records;

namespace Desmigratif.Rules.Engine;

/// <inheritdoc />
/// <typeparam name="T">The type of the records.</typeparam>
internal sealed class RecordRules<T>(Rule<OnDay<T>>[] rules) : RecordRules
    where T : RegisterRecord
{
    private readonly RulesInForce<OnDay<T>> inForce = new(rules);

    public override void Ask(RegisterCheck check, RegisterRecord record, int index, long line)
    {
        if (!inForce.IsEmpty)
        {
            OnDay<T> subject = check.OnDay((T)record, index);
            check.Ask(inForce, in subject, record, line);
        }
    }
}
