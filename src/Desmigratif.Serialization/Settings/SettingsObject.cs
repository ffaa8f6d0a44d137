using System.Globalization;
using System.Text.Json;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Json;
using NodaTime;

namespace Desmigratif.Serialization.Settings;

/// <summary>One object of a file of settings. What is not asked for is refused, so that a slip of the pen is never a default.</summary>
internal sealed class SettingsObject
{
    /// <summary>A member that any file may have, and that says nothing: where its schema stands.</summary>
    public const string Schema = "$schema";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    private static readonly Wording NoCharacters = new(
        "di sini ada teks yang rusak: bukan UTF-8, atau \\u… yang hanya separuh karakter. Ketik ulang teks itu.",
        "a text here is damaged: it is not UTF-8, or a \\u… of it gives half a character. Type it again.");

    private readonly JsonElement json;
    private readonly string pointer;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    private SettingsObject(JsonElement json, string pointer)
    {
        this.json = json;
        this.pointer = pointer;
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(pointer, new("objek JSON", "a JSON object"));
        }
    }

    /// <summary>The names of the members, in order.</summary>
    public IEnumerable<string> Names => json.EnumerateObject().Select(member => member.Name);

    /// <summary>The object of a whole file. The byte order mark that some editors put before it says nothing.</summary>
    /// <exception cref="SettingsException">The file is no JSON object, or a text in it cannot be read as characters.</exception>
    public static SettingsObject Of(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, Strict);
            JsonElement root = document.RootElement.Clone();
            RequireCharacters(root, "");
            return new(root, "");
        }
        catch (InvalidOperationException)
        {
            throw new SettingsException("", NoCharacters);
        }
        catch (JsonException)
        {
            throw new SettingsException("", new(
                "berkas ini bukan satu objek JSON yang utuh, atau ada isian ganda di dalamnya.",
                "this file is not one complete JSON object, or a member stands in it twice."));
        }
    }

    public int? Integer(string name) => Take(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when TryWhole(value, out long number) && number is >= int.MinValue and <= int.MaxValue => (int)number,
        _ => throw Wrong(PointerTo(name), new("bilangan bulat", "a whole number")),
    };

    public long? Long(string name) => Take(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when TryWhole(value, out long number) => number,
        _ => throw Wrong(PointerTo(name), new("bilangan bulat", "a whole number")),
    };

    public decimal? Decimal(string name) => Take(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetDecimal(out decimal number) => number,
        _ => throw Wrong(PointerTo(name), new("bilangan", "a number")),
    };

    public bool? Truth(string name) => Take(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw Wrong(PointerTo(name), new("true atau false", "true or false")),
    };

    public string? Text(string name) => Take(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => throw Wrong(PointerTo(name), new("teks", "a text")),
    };

    public LocalDate? Day(string name) => Take(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value
            when Text8.TryDate(System.Text.Encoding.UTF8.GetBytes(value.GetString()!), out LocalDate day) => day,
        _ => throw Wrong(PointerTo(name), new("tanggal TTTT-BB-HH", "a date YYYY-MM-DD")),
    };

    public EquatableArray<string>? Texts(string name) =>
        Elements(name)?.Select((element, place) => element.ValueKind == JsonValueKind.String
            ? element.GetString()!
            : throw Wrong(PointerTo(name, place), new("teks", "a text"))).ToEquatableArray();

    public EquatableArray<T>? Objects<T>(string name, Func<SettingsObject, T> read) =>
        Elements(name)?.Select((element, place) =>
        {
            SettingsObject inner = new(element, PointerTo(name, place));
            T value = read(inner);
            inner.End();
            return value;
        }).ToEquatableArray();

    public SettingsObject? Object(string name) => Take(name) is { } value ? new(value, PointerTo(name)) : null;

    /// <summary>A member that has to be there.</summary>
    public T Required<T>(string name, T? value)
        where T : class => value ?? throw new SettingsException(PointerTo(name), new("isian ini wajib ada.", "this member has to be there."));

    /// <summary>Nothing else may stand in the object.</summary>
    /// <exception cref="SettingsException">Something does.</exception>
    public void End()
    {
        foreach (string name in Names)
        {
            if (!asked.Contains(name))
            {
                throw new SettingsException(PointerTo(LineScratch.Shown(name)), new(
                    "isian ini tidak dikenal. Periksa ejaannya.",
                    "this member is not known. Check its spelling."));
            }
        }
    }

    /// <summary>What stands at a place cannot be used.</summary>
    public SettingsException Fault(string name, Wording explanation) => new(PointerTo(name), explanation);

    /// <summary>JSON takes any bytes in quotes, and escapes of half a character; asked for as text, they throw.</summary>
    private static void RequireCharacters(JsonElement value, string pointer)
    {
        try
        {
            if (value.ValueKind == JsonValueKind.String)
            {
                value.GetString();
            }
            else if (value.ValueKind == JsonValueKind.Array)
            {
                int place = 0;
                foreach (JsonElement element in value.EnumerateArray())
                {
                    RequireCharacters(element, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{place++}"));
                }
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    RequireCharacters(member.Value, $"{pointer}/{LineScratch.Shown(member.Name)}");
                }
            }
        }
        catch (InvalidOperationException)
        {
            throw new SettingsException(pointer, NoCharacters);
        }
    }

    /// <summary>A whole number however it is written: <c>1.0</c> and <c>1e3</c> are whole too.</summary>
    private static bool TryWhole(JsonElement value, out long number)
    {
        if (value.TryGetInt64(out number))
        {
            return true;
        }

        bool isWhole = value.TryGetDecimal(out decimal exact) && decimal.IsInteger(exact) && exact is >= long.MinValue and <= long.MaxValue;
        number = isWhole ? (long)exact : 0;
        return isWhole;
    }

    private static SettingsException Wrong(string pointer, Wording expected) =>
        new(pointer, new($"di sini harus ada {expected.Indonesian}.", $"{expected.English} is expected here."));

    private string PointerTo(string name) => $"{pointer}/{name}";

    private string PointerTo(string name, int place) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{name}/{place}");

    /// <summary>A member; nothing where it is absent or null.</summary>
    private JsonElement? Take(string name)
    {
        asked.Add(name);
        return json.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private IEnumerable<JsonElement>? Elements(string name) => Take(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } value => value.EnumerateArray(),
        _ => throw Wrong(PointerTo(name), new("daftar", "a list")),
    };
}
