using System.Text.Json;
using System.Text.Json.Serialization;
using Desmigratif.Domain.Values;

namespace Desmigratif.Benchmarks.SourceGenerated;

/// <summary>Numbers and codes kept as they were written.</summary>
internal sealed class WrittenConverter<T> : JsonConverter<Written<T>>
    where T : class, ISpanParsable<T>
{
    public override Written<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Written<T> value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
