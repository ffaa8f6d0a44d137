using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;

namespace Desmigratif.Benchmarks.Whole;

/// <summary>
/// The whole national book as an office uses it: which papers practice asks for is set for four destinations, and how long records are
/// kept, so that a worker with ten papers can be in order by every rule.
/// </summary>
internal static class WholeBook
{
    public static RuleBook Book { get; } = RuleBook.NationalWith(new LocalParameters
    {
        Retention = 10,
        PracticeKinds =
        [
            .. from destination in (string[])["MY", "HK", "TW", "SG"]
               select new PracticePapers(CountryCode.Parse(destination), [DocumentKind.OrientationCertificate]),
        ],
    });

    /// <summary>The rules that look at a person or an episode.</summary>
    public static IEnumerable<RuleId> OfWorkers =>
        from rule in Book.Rules
        where rule is Rule<OnDay<Person>> or Rule<MigrationOnDay> or Rule<OnDay<Migration>>
            || (rule is Rule<OnDay<RegisterRecord>> && rule.Id.Text is not ("REG-007" or "COP-007"))
        select rule.Id;
}
