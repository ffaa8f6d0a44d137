using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests;

/// <summary>One rule, asked about records of an invented village on a day.</summary>
internal sealed record Asking(string Rule)
{
    public LocalDate AsOf { get; init; } = GivenPeople.AsOf;

    public Bundle Bundle { get; init; } = GivenPeople.OurBundle;

    public RuleBook Book { get; init; } = RuleBook.National;

    public Asking On(string day) => this with { AsOf = Days.Of(day) };

    public Asking Under(ProfileCode profile) => this with { Bundle = Bundle with { Profile = profile } };

    /// <summary>What the rule says of a record, the others standing in the same register after it.</summary>
    public Verdict About<T>(T record, params RegisterRecord[] others)
        where T : RegisterRecord => At<T>(0, [record, .. others]);

    /// <summary>What the rule says of the record at an index among those of its type.</summary>
    public Verdict At<T>(int index, params RegisterRecord[] records)
        where T : RegisterRecord
    {
        Register register = new(Bundle, records.ToEquatableArray());
        return Named<T>().Judge(new(register.Table<T>()[index], index, register, AsOf, ProvinceCatalogue.Instance));
    }

    /// <summary>What the rule says of the first of these records, as a rule over records of any type.</summary>
    public Verdict AboutAny(params RegisterRecord[] records) =>
        Named<RegisterRecord>().Judge(new(records[0], 0, new(Bundle, records.ToEquatableArray()), AsOf, ProvinceCatalogue.Instance));

    /// <summary>The findings of the rule over a register.</summary>
    public Finding[] FindingsIn(params RegisterRecord[] records) =>
        [.. Book.Check(new(Bundle, records.ToEquatableArray()), AsOf).Where(finding => finding.Code.Text == Rule)];

    private Rule<OnDay<T>> Named<T>()
        where T : RegisterRecord => (Rule<OnDay<T>>)Book[RuleId.Parse(Rule)]!;
}
