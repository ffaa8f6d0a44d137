using System.Text.Json;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Writing;

/// <summary>The counts of a proposal.</summary>
internal static class ProposalMetricsJson
{
    public static void Write(Utf8JsonWriter json, ProposalMetrics metrics)
    {
        json.WriteStartObject();
        json.WriteNumber("children"u8, metrics.Children);
        json.WriteNumber("outOfScope"u8, metrics.OutOfScope);
        json.WriteNumber("placed"u8, metrics.Placed);
        json.WriteNumber("unplaced"u8, metrics.Unplaced);
        json.WriteNumber("groups"u8, metrics.Groups);
        json.WriteNumber("siblingGroups"u8, metrics.SiblingGroups);
        json.WriteNumber("siblingGroupsTogether"u8, metrics.SiblingGroupsTogether);
        json.WriteNumber("candidates"u8, metrics.Candidates);
        json.WriteNumber("kinCarers"u8, metrics.KinCarers);
        json.WriteStartObject("pairs"u8);
        json.WriteNumber("eligible"u8, metrics.EligiblePairs);
        Counts(json, "rejected", metrics.RejectedPairs);
        json.WriteEndObject();
        json.WriteNumber("moves"u8, metrics.Moves);
        json.WriteNumber("unchanged"u8, metrics.Unchanged);
        json.WriteStartArray("careOrder"u8);
        foreach (int count in metrics.CareOrder)
        {
            json.WriteNumberValue(count);
        }

        json.WriteEndArray();
        WriteMeasures(json, metrics);
        json.WriteStartObject("coverage"u8);
        foreach (CoverageDimension dimension in metrics.Coverage)
        {
            json.WriteStartObject(dimension.Name);
            foreach (Coverage own in dimension.Values)
            {
                json.WriteStartObject(own.Value);
                json.WriteNumber("children"u8, own.Children);
                json.WriteNumber("placed"u8, own.Placed);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteNumber("envyPairs"u8, metrics.EnvyPairs);
        Counts(json, "unplacedByReason", metrics.UnplacedByReason);
        json.WriteNumber("components"u8, metrics.Components);
        json.WriteNumber("fixedPairs"u8, metrics.FixedPairs);
        json.WriteEndObject();
    }

    private static void WriteMeasures(Utf8JsonWriter json, ProposalMetrics metrics)
    {
        json.WriteStartObject("distance"u8);
        json.WriteNumber("known"u8, metrics.DistanceKnown);
        CarePolicyJson.Number(json, "median", metrics.DistanceMedian);
        CarePolicyJson.Number(json, "p90", metrics.DistanceP90);
        CarePolicyJson.Number(json, "max", metrics.DistanceMax);
        json.WriteEndObject();
        Share(json, "activities", metrics.ActivitiesNeeded, metrics.ActivitiesCovered);
        Share(json, "counselling", metrics.CounsellingNeeded, metrics.CounsellingCovered);
        json.WriteStartObject("load"u8);
        CarePolicyJson.Number(json, "min", metrics.LoadMin);
        CarePolicyJson.Number(json, "median", metrics.LoadMedian);
        CarePolicyJson.Number(json, "max", metrics.LoadMax);
        json.WriteNumber("freePlaces"u8, metrics.FreePlaces);
        json.WriteEndObject();
    }

    private static void Share(Utf8JsonWriter json, string name, int needed, int covered)
    {
        json.WriteStartObject(name);
        json.WriteNumber("needed"u8, needed);
        json.WriteNumber("covered"u8, covered);
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, string name, EquatableArray<NamedCount> counts)
    {
        json.WriteStartObject(name);
        foreach (NamedCount count in counts)
        {
            json.WriteNumber(count.Name, count.Count);
        }

        json.WriteEndObject();
    }
}
