using System.Text;

namespace Desmigratif.Domain.Tests.Vectors;

/// <summary>
/// A table of vectors, read from the files beside this one: RFC 4180, header in the first row, the id in the first column.
/// </summary>
public sealed class VectorTable
{
    private readonly Dictionary<string, VectorRow> rows = new(StringComparer.Ordinal);

    private VectorTable(string csv)
    {
        List<List<string>> records = [.. Records(csv)];
        foreach (List<string> record in records.Skip(1))
        {
            Assert.Equal(records[0].Count, record.Count);
            rows.Add(record[0], new VectorRow(records[0].Zip(record).ToDictionary(StringComparer.Ordinal)));
        }
    }

    public static VectorTable Nik { get; } = new(Load("nik.csv"));

    public static VectorTable FamilyCard { get; } = new(Load("family_card.csv"));

    public static VectorTable TaxNumber { get; } = new(Load("tax_number.csv"));

    public static VectorTable Phone { get; } = new(Load("phone.csv"));

    public IEnumerable<VectorRow> Rows => rows.Values;

    public VectorRow this[string id] => rows[id];

    public TheoryData<string> Ids(params IEnumerable<string> except) => [.. rows.Keys.Except(except, StringComparer.Ordinal)];

    internal static IEnumerable<List<string>> Records(string csv)
    {
        List<string> record = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            switch (csv[i])
            {
                case '"' when quoted && i + 1 < csv.Length && csv[i + 1] == '"':
                    cell.Append('"');
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    record.Add(Take(cell));
                    break;
                case '\n' when !quoted:
                    record.Add(Take(cell));
                    yield return record;
                    record = [];
                    break;
                default:
                    cell.Append(csv[i]);
                    break;
            }
        }
    }

    private static string Take(StringBuilder cell)
    {
        string text = cell.ToString();
        cell.Clear();
        return text;
    }

    private static string Load(string name)
    {
        using Stream stream = typeof(VectorTable).Assembly.GetManifestResourceStream($"Vectors/{name}")
            ?? throw new FileNotFoundException($"No vectors {name}.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
