using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Programme;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.MigrationServices;

namespace Desmigratif.Rules.Engine;

/// <summary>The rules of a book, sorted by what they look at.</summary>
internal sealed class RulesBySubject
{
    private readonly RecordRules?[] own = new RecordRules?[RecordType.List.All.Count];
    private readonly RulesInForce<OnDay<RegisterRecord>>[] shared = new RulesInForce<OnDay<RegisterRecord>>[RecordType.List.All.Count + 1];
    private readonly IReadOnlyList<Rule> rules;
    private int sorted;

    public RulesBySubject(IReadOnlyList<Rule> rules)
    {
        this.rules = rules;
        Migration = Take<MigrationOnDay>();
        own[RecordType.Migration.Place] = new MigrationRules(Migration, Take<OnDay<Migration>>());
        Bundle = new(Take<OnDay<Bundle>>());
        Sort<Village>(RecordType.Village);
        Sort<Person>(RecordType.Person);
        Sort<Consent>(RecordType.Consent);
        Sort<ServiceVisit>(RecordType.ServiceVisit);
        Sort<JobOpening>(RecordType.JobOpening);
        Sort<Letter>(RecordType.Letter);
        Sort<SupportCase>(RecordType.Case);
        Sort<BusinessGroup>(RecordType.BusinessGroup);
        Sort<PublicWorks>(RecordType.PublicWorks);
        Sort<Volunteer>(RecordType.Volunteer);
        Sort<Child>(RecordType.Child);
        Sort<Caregiver>(RecordType.Caregiver);
        Sort<CareArrangement>(RecordType.CareArrangement);
        Sort<LearningSession>(RecordType.LearningSession);
        Sort<Partnership>(RecordType.Partnership);
        Sort<NeedsAssessment>(RecordType.NeedsAssessment);
        Sort<Cooperative>(RecordType.Cooperative);
        Sort<DebtExposure>(RecordType.DebtExposure);
        Share(Take<OnDay<RegisterRecord>>());
        if (sorted != rules.Count)
        {
            throw new ArgumentException("A rule looks at a kind of subject that the engine does not put before rules.", nameof(rules));
        }
    }

    /// <summary>The rules over the line that opens a bundle.</summary>
    public RulesInForce<OnDay<Bundle>> Bundle { get; }

    /// <summary>The rules over a migration on a day.</summary>
    public Rule<MigrationOnDay>[] Migration { get; }

    /// <summary>The rules over records of one type; nothing for a type that no version knows.</summary>
    public RecordRules? Own(RegisterRecord record) => record is OtherRecord ? null : own[record.Type.Place];

    /// <summary>The rules over every record that have something to ask of a record.</summary>
    public RulesInForce<OnDay<RegisterRecord>> Shared(RegisterRecord record) =>
        record is OtherRecord ? shared[^1] : shared[record.Type.Place];

    private void Sort<T>(RecordType type)
        where T : RegisterRecord
    {
        Rule<OnDay<T>>[] taken = Take<OnDay<T>>();
        own[type.Place] = taken.Length == 0 ? null : new RecordRules<T>(taken);
    }

    private void Share(Rule<OnDay<RegisterRecord>>[] taken)
    {
        foreach (RecordType type in RecordType.List.All)
        {
            shared[type.Place] = new(Array.FindAll(taken, rule => rule is not ISomeRecords some || some.LooksAt(type)));
        }

        shared[^1] = new(Array.FindAll(taken, rule => rule is not ISomeRecords));
    }

    private Rule<TSubject>[] Take<TSubject>()
        where TSubject : struct, ISubject
    {
        List<Rule<TSubject>> taken = [];
        foreach (Rule rule in rules)
        {
            if (rule is Rule<TSubject> own)
            {
                taken.Add(own);
            }
        }

        sorted += taken.Count;
        return [.. taken];
    }
}
