using System.Text.Json;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Settings;

/// <summary>A file of settings while it is read: one JSON object, and what is wrong with it.</summary>
internal sealed class SettingFile
{
    /// <summary>A member that every file of settings may have, and that says nothing: where its schema stands.</summary>
    public const string SchemaMember = "$schema";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    private readonly List<SettingProblem> problems = [];

    /// <summary>What is wrong with the file so far.</summary>
    public EquatableArray<SettingProblem> Problems => problems.ToEquatableArray();

    /// <summary>Puts each member of the object before a reader.</summary>
    public void Read(ReadOnlyMemory<byte> utf8Json, Action<JsonProperty> member)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8Json, Strict);
            foreach (JsonProperty own in Members(document.RootElement, ""))
            {
                member(own);
            }
        }
        catch (JsonException)
        {
            Wrong("", SettingTexts.NoJson);
        }
    }

    /// <summary>The members of what ought to be an object, without the one that names the schema.</summary>
    public IEnumerable<JsonProperty> Members(JsonElement element, string pointer)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Wrong(pointer, SettingTexts.NoObject);
            return [];
        }

        return element.EnumerateObject().Where(own => pointer.Length > 0 || own.Name != SchemaMember);
    }

    /// <summary>Something is wrong at a place.</summary>
    public void Wrong(string pointer, Wording expected) => problems.Add(new(pointer, expected));
}
