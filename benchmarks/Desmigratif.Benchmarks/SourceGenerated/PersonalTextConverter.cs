using System.Text.Json;
using System.Text.Json.Serialization;
using Desmigratif.Domain.Values;

namespace Desmigratif.Benchmarks.SourceGenerated;

/// <summary>Texts that mask themselves.</summary>
internal sealed class PersonalTextConverter : JsonConverter<PersonalText>
{
    public override PersonalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, PersonalText value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Reveal());
}
