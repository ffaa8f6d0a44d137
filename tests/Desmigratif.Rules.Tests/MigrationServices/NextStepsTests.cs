using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;
using Desmigratif.Rules.Tests.Engine;

namespace Desmigratif.Rules.Tests.MigrationServices;

/// <summary>Whoever takes all the next steps has a file that is settled, and none of the steps can be left out.</summary>
public sealed class NextStepsTests
{
    public static TheoryData<int> Unsettled =>
        [.. Enumerable.Range(0, VariedFiles.All.Count).Where(number => Decide(VariedFiles.All[number]) is { Next.IsEmpty: false })];

    [Theory]
    [MemberData(nameof(Unsettled))]
    public void All_steps_together_settle_the_case_and_none_is_idle(int number)
    {
        PlacementFile file = VariedFiles.All[number];
        Decision decision = Decide(file)!;
        Assert.NotEqual(Outcome.Eligible, decision.Outcome);
        Assert.Equal(Outcome.Eligible, Decide(Take(decision.Next))!.Outcome);
        foreach (string left in decision.Next)
        {
            Assert.NotEqual(Outcome.Eligible, Decide(Take(decision.Next.Where(step => step != left)))!.Outcome);
        }

        PlacementFile Take(IEnumerable<string> steps) => steps.Aggregate(file, (taken, step) => Taking(taken, step, decision));
    }

    [Fact]
    public void A_settled_file_has_no_steps() =>
        Assert.All(VariedFiles.All.Select(Decide).Where(decision => decision?.Outcome == Outcome.Eligible), decision =>
            Assert.Empty(decision!.Next));

    private static Decision? Decide(PlacementFile file) =>
        RuleBook.National.Assess(file.Register, file.AsOf).SingleOrDefault();

    private static PlacementFile Taking(PlacementFile file, string step, Decision decision) => step switch
    {
        "/history" => file.With(migration => migration with { History = Given.File.Migration.History }),
        "/plannedDeparture" => file.Departing(decision.Rules.Max(rule => rule.MetFrom)),
        "/sector" => file.With(migration => migration with { Sector = Sector.Land }),
        "/route" => file.With(migration => migration with { Route = PlacementRoute.P3mi }),
        "/destination" => file.With(migration => migration with { Destination = new("TW") }),
        "/company/sip2mi/destination" => file.With(migration => migration with { Company = Licensed(migration.Destination!.Text) }),
        "/socialSecurity/number" => file.With(migration => migration with { SocialSecurity = Given.File.Migration.SocialSecurity }),
        "person:/birthDate" => file.With(person => person with { BirthDate = new(1995, 3, 12) }),
        "person:/maritalStatus" => file.With(person => person with { MaritalStatus = MaritalStatus.NeverMarried }),
        ['/', ..] => Completing(file, DocumentPointer.Parse(step)),
        _ => file.Without(DocumentKind.List.Of(step)).Plus(Sound(DocumentKind.List.Of(step))),
    };

    private static PlacementCompany Licensed(string destination) => new() { Sip2mi = new() { Destination = new(destination) } };

    /// <summary>The paper as it is in a complete file.</summary>
    private static Document Sound(DocumentKind kind) =>
        Given.File.Migration.Documents.SingleOrDefault(document => document.Kind == kind) ?? new() { Kind = kind };

    private static PlacementFile Completing(PlacementFile file, (int Index, string Member) place)
    {
        DocumentKind kind = file.Migration.Documents[place.Index].Kind!;
        Document sound = Sound(kind);
        return file.Changing(kind, document => place.Member switch
        {
            "expiresOn" => document with { ExpiresOn = sound.ExpiresOn },
            "visaKind" => document with { VisaKind = sound.VisaKind },
            "examinations" => document with { Examinations = sound.Examinations },
            "acknowledgedBy" => document with { AcknowledgedBy = sound.AcknowledgedBy, AcknowledgedOn = sound.AcknowledgedOn },
            _ => throw new InvalidOperationException($"Nobody knows how to complete {place.Member}."),
        });
    }
}
