using System.Text.Json;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Serialization.Writing;

/// <summary>Findings and decisions as the JSON objects of the interchange format. They hold no personal value.</summary>
public static class ResultJson
{
    /// <summary>Writes a finding.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language of its message.</param>
    /// <param name="file">The file it stands in, where several were read; nothing leaves the member out.</param>
    public static void Write(Utf8JsonWriter json, Finding finding, Language language, string? file = null)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "finding"u8);
        json.WriteString("code"u8, finding.Code.Text);
        json.WriteString("severity"u8, ResultWords.Of(finding.Severity));
        if (finding.Record is { } record)
        {
            json.WriteStartObject("record"u8);
            json.WriteString("type"u8, record.Type);
            json.WriteString("id"u8, record.Id);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("record"u8);
        }

        json.WriteString("pointer"u8, finding.Pointer);
        json.WriteString("bundle"u8, finding.Bundle);
        json.WriteNumber("line"u8, finding.Line);
        json.WriteNumber("column"u8, finding.Column);
        json.WriteString("message"u8, finding.MessageIn(language));
        json.WriteStartObject("parameters"u8);
        foreach (FindingParameter parameter in finding.Parameters)
        {
            if (parameter.Number is { } number)
            {
                json.WriteNumber(parameter.Name, number);
            }
            else
            {
                json.WriteString(parameter.Name, parameter.Value);
            }
        }

        json.WriteEndObject();
        Write(json, finding.Basis);
        if (file is not null)
        {
            json.WriteString("file"u8, file);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a decision. It is the same in every language.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="file">The file it stands in, where several were read; nothing leaves the member out.</param>
    public static void Write(Utf8JsonWriter json, Decision decision, string? file = null)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "decision"u8);
        json.WriteString("bundle"u8, decision.Bundle);
        json.WriteString("migration"u8, decision.Migration);
        json.WriteString("asOf"u8, IsoDate.Of(decision.AsOf));
        json.WriteString("outcome"u8, ResultWords.Of(decision.Outcome));
        json.WriteStartArray("rules"u8);
        foreach (RuleVerdict rule in decision.Rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteStartArray("documents"u8);
        foreach (PaperStatus paper in decision.Documents)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, paper.Kind.Text);
            json.WriteString("state"u8, ResultWords.Of(paper.State));
            Write(json, paper.Basis);
            if (paper.Issuer is { } issuer)
            {
                json.WriteString("issuer"u8, issuer.Text);
            }

            WriteCustom(json, paper.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("next"u8);
        foreach (string step in decision.Next)
        {
            json.WriteStringValue(step);
        }

        json.WriteEndArray();
        json.WriteString("ruleBook"u8, decision.RuleBook);
        if (file is not null)
        {
            json.WriteString("file"u8, file);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleVerdict rule)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, rule.Code.Text);
        json.WriteString("verdict"u8, ResultWords.Of(rule.Verdict));
        Write(json, rule.Basis);
        if (!rule.Missing.IsEmpty)
        {
            json.WriteStartArray("missing"u8);
            foreach (string fact in rule.Missing)
            {
                json.WriteStringValue(fact);
            }

            json.WriteEndArray();
        }

        if (rule.MetFrom is { } day)
        {
            json.WriteString("metFrom"u8, IsoDate.Of(day));
        }

        json.WriteEndObject();
    }

    /// <summary>Writes which papers usually come before, and that no law says so.</summary>
    private static void WriteCustom(Utf8JsonWriter json, Domain.Values.EquatableArray<DocumentKind> after)
    {
        if (after.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("after"u8);
        foreach (DocumentKind kind in after)
        {
            json.WriteStringValue(kind.Text);
        }

        json.WriteEndArray();
        json.WriteString("afterBasis"u8, "custom"u8);
    }

    private static void Write(Utf8JsonWriter json, Domain.Values.EquatableArray<Citation> basis)
    {
        json.WriteStartArray("basis"u8);
        foreach (Citation citation in basis)
        {
            json.WriteStringValue(citation.Text);
        }

        json.WriteEndArray();
    }
}
