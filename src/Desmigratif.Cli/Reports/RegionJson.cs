using System.Text.Encodings.Web;
using System.Text.Json;
using Desmigratif.Domain.Places;
using Desmigratif.Regions;

namespace Desmigratif.Cli.Reports;

/// <summary>An answer about regions as one JSON object, the same in every language.</summary>
internal static class RegionJson
{
    public static void Write(Stream output, RegionAnswer answer)
    {
        using (Utf8JsonWriter json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("type", answer.IsList ? "regions" : "region");
            json.WriteString("source", RegionTable.Source);
            if (answer.Code is { } code)
            {
                json.WriteString("code", code.Text);
                json.WriteString("status", WordOf(answer.Status));
            }

            json.WriteNumber("found", answer.Found);
            Write(json, "regions", answer.Regions, withChildren: !answer.IsList);
            Write(json, "liesIn", answer.Around is { } around ? [around] : [], withChildren: false);
            Write(json, "suggestions", answer.Suggestions, withChildren: false);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<Region> regions, bool withChildren)
    {
        json.WriteStartArray(name);
        foreach (Region region in regions)
        {
            json.WriteStartObject();
            WriteMembers(json, region);
            if (region.Successor is { } successor)
            {
                json.WriteString("successor", successor.Code.Text);
            }

            json.WriteStartArray("within");
            for (Region? parent = region.Parent; parent is { } around; parent = around.Parent)
            {
                json.WriteStartObject();
                WriteMembers(json, around);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (withChildren)
            {
                if (Provinces.Find(region.Code) is { } province)
                {
                    json.WriteString("timeZone", province.Zone.Abbreviation);
                }

                json.WriteStartArray("children");
                foreach (Region child in region.Children)
                {
                    json.WriteStartObject();
                    WriteMembers(json, child);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter json, Region region)
    {
        json.WriteString("code", region.Code.Text);
        json.WriteString("level", WordOf(region.Level));
        json.WriteString("name", region.Utf8Name);
        json.WriteString("status", WordOf(region.Status));
    }

    private static string WordOf(RegionLevel level) => level switch
    {
        RegionLevel.Province => "province",
        RegionLevel.Regency => "regency",
        RegionLevel.District => "district",
        _ => "village",
    };

    private static string WordOf(RegionStatus status) => status switch
    {
        RegionStatus.Current => "current",
        RegionStatus.Retired => "retired",
        _ => "unknown",
    };
}
