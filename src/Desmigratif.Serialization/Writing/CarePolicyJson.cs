using System.Text.Json;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Serialization.Writing;

/// <summary>A policy as it is printed in a proposal: every parameter, in order, null where there is no value.</summary>
internal static class CarePolicyJson
{
    public static void Write(Utf8JsonWriter json, CarePolicy policy)
    {
        json.WriteStartObject();
        json.WriteNumber("tiers"u8, policy.Tiers);
        ProposalReasonsJson.Strings(json, "requiredScreening", policy.RequiredScreening);
        json.WriteStartObject("screeningValidMonths"u8);
        foreach (ScreeningValidity own in policy.ScreeningValidMonths.OrderBy(own => own.Kind, StringComparer.Ordinal))
        {
            json.WriteNumber(own.Kind, own.Months);
        }

        json.WriteEndObject();
        json.WriteBoolean("requireWillingnessStatement"u8, policy.RequireWillingnessStatement);
        Number(json, "minAge", policy.MinAge);
        Number(json, "maxAge", policy.MaxAge);
        ProposalReasonsJson.Strings(json, "requiredModules", policy.RequiredModules);
        Number(json, "moduleValidMonths", policy.ModuleValidMonths);
        json.WriteStartArray("sexPolicies"u8);
        foreach (SexPolicyEntry own in policy.SexPolicies)
        {
            json.WriteStartObject();
            json.WriteString("activity"u8, own.Activity);
            Day(json, "from", own.From);
            Day(json, "to", own.To);
            json.WriteString("citation"u8, own.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("maxChildren"u8, policy.MaxChildren);
        json.WriteStartArray("siblingExemptions"u8);
        foreach (SiblingExemption own in policy.SiblingExemptions)
        {
            json.WriteStartObject();
            json.WriteString("caregiver"u8, own.Caregiver);
            json.WriteString("siblings"u8, own.Siblings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("maxDistanceMetres"u8, policy.MaxDistanceMetres);
        json.WriteString("moves"u8, policy.Moves switch
        {
            MovePolicy.Allowed => "allowed"u8,
            MovePolicy.Frozen => "frozen"u8,
            MovePolicy.Listed => "listed"u8,
            _ => throw new ArgumentOutOfRangeException(nameof(policy)),
        });
        ProposalReasonsJson.Strings(json, "movable", policy.Movable);
        json.WriteNumber("reviewEveryMonths"u8, policy.ReviewEveryMonths);
        json.WriteNumber("firstVisitWorkingDays"u8, policy.FirstVisitWorkingDays);
        json.WriteNumber("nodeLimit"u8, policy.NodeLimit);
        json.WriteNumber("runnersUp"u8, policy.RunnersUp);
        json.WriteNumber("relaxations"u8, policy.Relaxations);
        json.WriteEndObject();
    }

    internal static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } own)
        {
            json.WriteNumber(name, own);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Day(Utf8JsonWriter json, string name, LocalDate? day) =>
        json.WriteString(name, day is { } own ? IsoDate.Of(own) : null);
}
