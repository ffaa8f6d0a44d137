using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.MigrationServices;

namespace Desmigratif.Rules.Engine;

/// <summary>The rules that look at a migration on its day, and those that look at the plain record.</summary>
internal sealed class MigrationRules(Rule<MigrationOnDay>[] onItsDay, Rule<OnDay<Migration>>[] plain) : RecordRules
{
    private readonly RulesInForce<MigrationOnDay> onItsDay = new(onItsDay);
    private readonly RecordRules<Migration> plain = new(plain);

    public override void Ask(RegisterCheck check, RegisterRecord record, int index, long line)
    {
        MigrationOnDay subject = new((Migration)record, index, check.Register, check.AsOf);
        check.Ask(onItsDay, in subject, record, line);
        plain.Ask(check, record, index, line);
    }
}
