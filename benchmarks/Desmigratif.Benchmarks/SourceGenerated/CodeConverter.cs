using System.Text.Json;
using System.Text.Json.Serialization;
using Desmigratif.Domain.Values;

namespace Desmigratif.Benchmarks.SourceGenerated;

/// <summary>Codes, looked up in UTF-8 without making a string.</summary>
internal sealed class CodeConverter<T> : JsonConverter<T>
    where T : Code, ICode<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.ValueIsEscaped ? T.List.Of(reader.GetString()!) : T.List.Of(reader.ValueSpan);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
