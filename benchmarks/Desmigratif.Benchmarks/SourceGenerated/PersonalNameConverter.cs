using System.Text.Json;
using System.Text.Json.Serialization;
using Desmigratif.Domain.Values;

namespace Desmigratif.Benchmarks.SourceGenerated;

/// <summary>Names that mask themselves.</summary>
internal sealed class PersonalNameConverter : JsonConverter<PersonalName>
{
    public override PersonalName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, PersonalName value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Reveal());
}
