using System.Text.Json;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;

namespace Desmigratif.Benchmarks.SourceGenerated;

/// <summary>
/// Reads and writes persons and migrations with System.Text.Json, with as little around it as can be: no hash, no count, no problem
/// told, other lines passed over.
/// </summary>
internal static class RecordLines
{
    public static List<RegisterRecord> Read(ReadOnlySpan<byte> file)
    {
        List<RegisterRecord> records = [];
        foreach (Range range in file.Split((byte)'\n'))
        {
            ReadOnlySpan<byte> line = file[range];
            if (line.StartsWith("{\"type\":\"person\""u8))
            {
                records.Add(JsonSerializer.Deserialize(line, RecordContext.Default.Person)!);
            }
            else if (line.StartsWith("{\"type\":\"migration\""u8))
            {
                records.Add(JsonSerializer.Deserialize(line, RecordContext.Default.Migration)!);
            }
        }

        return records;
    }

    public static void Write(Utf8JsonWriter writer, RegisterRecord record)
    {
        writer.Reset();
        switch (record)
        {
            case Person person:
                JsonSerializer.Serialize(writer, person, RecordContext.Default.Person);
                break;
            case Migration migration:
                JsonSerializer.Serialize(writer, migration, RecordContext.Default.Migration);
                break;
        }

        writer.Flush();
    }
}
