using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Explaining;

/// <summary>How many children of each kind have a proposed companion.</summary>
internal static class CoverageAudit
{
    private const string Unknown = "unknown";

    public static EquatableArray<CoverageDimension> Of(Village village, (PlannedChild Child, int Candidate)[] all)
    {
        string? majority = Majority(village.Roll);
        return
        [
            Dimension("tier", all, child => child.Tier.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Dimension("sex", all, child => Words.Of(child.Person.Sex?.Text)),
            Dimension("religionMinority", all, child => Religion(child) is { } own ? Answer(!string.Equals(own, majority, StringComparison.Ordinal)) : null),
            Dimension("specialNeeds", all, child => Answer(child.HasSpecialNeeds)),
            Dimension("hamlet", all, child => child.Hamlet),
            Dimension("ageBand", all, child => AgeBand(village.Roll, child)),
        ];
    }

    private static CoverageDimension Dimension(string name, (PlannedChild Child, int Candidate)[] all, Func<PlannedChild, string?> value) =>
        new(
            name,
            all.GroupBy(own => value(own.Child) ?? Unknown, StringComparer.Ordinal)
            .Select(same => new Coverage(same.Key, same.Count(), same.Count(own => own.Candidate >= 0)))
            .OrderBy(own => own.Value, StringComparer.Ordinal).ToEquatableArray());

    private static string Answer(bool yes) => yes ? "yes" : "no";

    private static string? Religion(PlannedChild child) => Words.Of(child.Person.Religion?.Text);

    private static string? Majority(Roll roll) =>
        roll.Children.Select(Religion).OfType<string>()
        .GroupBy(religion => religion, StringComparer.Ordinal)
        .Select(same => (same.Key, Count: same.Count()))
        .OrderByDescending(own => own.Count).ThenBy(own => own.Key, StringComparer.Ordinal).FirstOrDefault().Key;

    private static string? AgeBand(Roll roll, PlannedChild child) =>
        child.Person.BirthDate is not { } birth ? null
        : Age.CompletedYears(birth, roll.AsOf) switch
        {
            <= 5 => "0-5",
            <= 12 => "6-12",
            _ => "13-17",
        };
}
