using System.Text.Json;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Writing;

/// <summary>The reasons of a proposal: for each placement, and for each child left out.</summary>
internal static class ProposalReasonsJson
{
    public static void Write(Utf8JsonWriter json, PlacementReason reason)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, reason.Code);
        switch (reason)
        {
            case PinnedReason own:
                Codes(json, "breaks", own.Breaks);
                break;
            case MovedReason own:
                json.WriteString("from"u8, own.From);
                break;
            case CurrentNotValidReason own:
                json.WriteString("from"u8, own.From);
                Codes(json, "codes", own.Codes);
                break;
            case SiblingsReason own:
                Strings(json, "children", own.Children);
                break;
            case CareOrderReason own:
                json.WriteNumber("class"u8, own.Class);
                break;
            case CounsellingReason own:
                json.WriteBoolean("covered"u8, own.Covered);
                break;
            case ActivitiesReason own:
                Strings(json, "covered", own.Covered);
                Strings(json, "uncovered", own.Uncovered);
                break;
            case DistanceReason own:
                json.WriteNumber("metres"u8, own.Metres);
                break;
            case DistanceUnknownReason own:
                json.WriteNumber("counted"u8, own.Counted);
                break;
            case HomeLanguageReason own:
                json.WriteBoolean("shared"u8, own.Shared);
                break;
            case RunnerUpReason own:
                json.WriteString("caregiver"u8, own.Caregiver);
                json.WriteString("level"u8, own.Level);
                break;
            case FullReason own:
                json.WriteNumber("caregivers"u8, own.Caregivers);
                break;
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, UnplacedDetails details)
    {
        json.WriteStartObject();
        switch (details)
        {
            case OutOfScope own:
                json.WriteString("why"u8, Why(own.Why));
                break;
            case NoEligibleCaregiver own:
                json.WriteNumber("candidates"u8, own.Candidates);
                json.WriteStartArray("rejected"u8);
                foreach (RejectedSet set in own.Rejected)
                {
                    json.WriteStartObject();
                    Codes(json, "codes", set.Codes);
                    json.WriteNumber("count"u8, set.Count);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            case PlacesExhausted own:
                Strings(json, "children", own.Children);
                Strings(json, "caregivers", own.Caregivers);
                json.WriteNumber("demand"u8, own.Demand);
                json.WriteNumber("capacity"u8, own.Capacity);
                break;
            case SiblingIndivisible own:
                json.WriteNumber("size"u8, own.Size);
                json.WriteStartArray("free"u8);
                foreach (FreePlaces free in own.Free)
                {
                    json.WriteStartObject();
                    json.WriteString("caregiver"u8, free.Caregiver);
                    json.WriteNumber("places"u8, free.Places);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
        }

        if (details is not (OutOfScope or NotProven))
        {
            json.WriteStartArray("relaxations"u8);
            foreach (Relaxation relaxation in details.Relaxations)
            {
                Write(json, relaxation);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Relaxation relaxation)
    {
        json.WriteStartObject();
        json.WriteString("caregiver"u8, relaxation.Caregiver);
        json.WriteStartArray("changes"u8);
        foreach (RelaxationChange change in relaxation.Changes)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, change.Code?.Word() ?? "places");
            if (change.MaxDistanceMetres is { } metres)
            {
                json.WriteNumber("maxDistanceMetres"u8, metres);
            }

            if (change.Capacity is { } capacity)
            {
                json.WriteNumber("capacity"u8, capacity);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("authority"u8, relaxation.Authority == Relaxability.Freely ? "freely"u8 : "by-authority"u8);
        Strings(json, "othersUnplaced", relaxation.OthersUnplaced);
        json.WriteEndObject();
    }

    internal static void Strings(Utf8JsonWriter json, string name, EquatableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Codes(Utf8JsonWriter json, string name, EquatableArray<PairCode> codes)
    {
        json.WriteStartArray(name);
        foreach (PairCode code in codes)
        {
            json.WriteStringValue(code.Word());
        }

        json.WriteEndArray();
    }

    private static string Why(ScopeReason reason) => reason switch
    {
        ScopeReason.PersonUnknown => "person-unknown",
        ScopeReason.Dead => "dead",
        ScopeReason.Missing => "missing",
        ScopeReason.Moved => "moved",
        ScopeReason.Away => "away",
        ScopeReason.Adult => "adult",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
