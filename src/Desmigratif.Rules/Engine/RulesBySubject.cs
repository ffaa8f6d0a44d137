using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.MigrationServices;

namespace Desmigratif.Rules.Engine;

/// <summary>The rules of a book, sorted by what they look at.</summary>
internal sealed class RulesBySubject
{
    public RulesBySubject(IReadOnlyList<Rule> rules)
    {
        Bundle = [.. rules.OfType<Rule<OnDay<Bundle>>>()];
        AnyRecord = [.. rules.OfType<Rule<OnDay<RegisterRecord>>>()];
        Village = [.. rules.OfType<Rule<OnDay<Village>>>()];
        Person = [.. rules.OfType<Rule<OnDay<Person>>>()];
        Migration = [.. rules.OfType<Rule<MigrationOnDay>>()];
        int sorted = Bundle.Length + AnyRecord.Length + Village.Length + Person.Length + Migration.Length;
        if (sorted != rules.Count)
        {
            throw new ArgumentException("A rule looks at a kind of subject that the engine does not put before rules.", nameof(rules));
        }
    }

    public Rule<OnDay<Bundle>>[] Bundle { get; }

    public Rule<OnDay<RegisterRecord>>[] AnyRecord { get; }

    public Rule<OnDay<Village>>[] Village { get; }

    public Rule<OnDay<Person>>[] Person { get; }

    public Rule<MigrationOnDay>[] Migration { get; }
}
