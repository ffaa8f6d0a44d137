using System.Text.Json;
using System.Text.Json.Serialization;
using Desmigratif.Domain.Values;

namespace Desmigratif.Benchmarks.SourceGenerated;

/// <summary>Lists, through the arrays that the serializer knows itself.</summary>
internal sealed class EquatableArrayConverter<T> : JsonConverter<EquatableArray<T>>
{
    private JsonConverter<T>? element;

    public override EquatableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        element ??= (JsonConverter<T>)options.GetConverter(typeof(T));
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(element.Read(ref reader, typeof(T), options)!);
        }

        return items.ToEquatableArray();
    }

    public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options)
    {
        element ??= (JsonConverter<T>)options.GetConverter(typeof(T));
        writer.WriteStartArray();
        foreach (T item in value)
        {
            element.Write(writer, item, options);
        }

        writer.WriteEndArray();
    }
}
