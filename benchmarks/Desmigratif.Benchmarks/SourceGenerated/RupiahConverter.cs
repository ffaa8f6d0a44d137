using System.Text.Json;
using System.Text.Json.Serialization;
using Desmigratif.Domain.Values;

namespace Desmigratif.Benchmarks.SourceGenerated;

/// <summary>Whole rupiah.</summary>
internal sealed class RupiahConverter : JsonConverter<Rupiah>
{
    public override Rupiah Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, Rupiah value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Amount);
}
