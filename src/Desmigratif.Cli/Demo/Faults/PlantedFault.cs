using System.Text.Json;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Demo.Faults;

/// <summary>A finding of severity error or blocking that a planted fault gives.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Bundle">The bundle.</param>
/// <param name="Record">The record that is pointed at.</param>
/// <param name="Pointer">Where in the record, as a JSON Pointer.</param>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Severity">How grave it is under the profile submit.</param>
internal sealed record PlantedFault(string Code, string Bundle, RecordName Record, string Pointer, long Line, Severity Severity)
{
    /// <summary>Writes the fault as one line of JSON, its members named as those of a finding.</summary>
    public void WriteTo(Stream stream)
    {
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteString("code", Code);
            json.WriteString("bundle", Bundle);
            json.WriteStartObject("record");
            json.WriteString("type", Record.Type);
            json.WriteString("id", Record.Id);
            json.WriteEndObject();
            json.WriteString("pointer", Pointer);
            json.WriteNumber("line", Line);
            json.WriteString("severity", Severity == Severity.Blocking ? "blocking" : "error");
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }
}
