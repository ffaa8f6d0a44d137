using System.Text.Json;
using System.Text.Json.Serialization;
using Desmigratif.Domain.Records;

namespace Desmigratif.Benchmarks.SourceGenerated;

/// <summary>References to other records, by id.</summary>
internal sealed class ReferenceConverter<T> : JsonConverter<Reference<T>>
    where T : RegisterRecord
{
    public override Reference<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString());

    public override void Write(Utf8JsonWriter writer, Reference<T> value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Id);
}
