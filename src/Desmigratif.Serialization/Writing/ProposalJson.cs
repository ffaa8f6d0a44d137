using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Writing;

/// <summary>
/// A proposal as the fixed line of the interchange format: UTF-8, no blanks outside strings, members in their order. The same proposal
/// gives the same bytes. It names people by ids only.
/// </summary>
public static class ProposalJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line of a proposal, without a line end.</summary>
    /// <param name="proposal">The proposal.</param>
    public static EquatableArray<byte> Line(Proposal proposal)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            Write(json, proposal);
        }

        return EquatableArray.Create(buffer.WrittenSpan);
    }

    /// <summary>What <c>care-arrangement.proposal</c> holds: the SHA-256 of the line, 64 lower-case hex digits.</summary>
    /// <param name="proposal">The proposal.</param>
    public static string Hash(Proposal proposal) => Convert.ToHexStringLower(SHA256.HashData(Line(proposal).AsSpan()));

    /// <summary>Writes a proposal.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="proposal">The proposal.</param>
    public static void Write(Utf8JsonWriter json, Proposal proposal)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "proposal"u8);
        json.WriteString("bundle"u8, proposal.Bundle);
        json.WriteString("asOf"u8, IsoDate.Of(proposal.AsOf));
        json.WriteString("ruleBook"u8, proposal.RuleBook);
        json.WritePropertyName("policy"u8);
        CarePolicyJson.Write(json, proposal.Policy);
        json.WriteStartArray("placements"u8);
        foreach (Placement placement in proposal.Placements)
        {
            json.WriteStartObject();
            json.WriteString("child"u8, placement.Child);
            json.WriteString("caregiver"u8, placement.Caregiver);
            json.WriteStartArray("reasons"u8);
            foreach (PlacementReason reason in placement.Reasons)
            {
                ProposalReasonsJson.Write(json, reason);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("unplaced"u8);
        foreach (UnplacedChild child in proposal.Unplaced)
        {
            json.WriteStartObject();
            json.WriteString("child"u8, child.Child);
            json.WriteString("reason"u8, child.Details.Reason);
            json.WritePropertyName("details"u8);
            ProposalReasonsJson.Write(json, child.Details);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("levels"u8);
        foreach (ProposalLevel level in proposal.Levels)
        {
            Write(json, level);
        }

        json.WriteEndArray();
        json.WritePropertyName("metrics"u8);
        ProposalMetricsJson.Write(json, proposal.Metrics);
        json.WriteNumber("nodes"u8, proposal.Nodes);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProposalLevel level)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, level.Name);
        json.WriteNumber("value"u8, level.Value);
        if (level.Bound is { } bound)
        {
            json.WriteNumber("bound"u8, bound);
        }
        else
        {
            json.WriteNull("bound"u8);
        }

        json.WriteString("status"u8, level.Status switch
        {
            LevelStatus.Optimal => "optimal"u8,
            LevelStatus.Gap => "gap"u8,
            LevelStatus.Unknown => "unknown"u8,
            _ => throw new ArgumentOutOfRangeException(nameof(level)),
        });
        json.WriteEndObject();
    }
}
