using System.Text.Json.Nodes;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Schema.Tests.Generated;

/// <summary>Titles and descriptions in both languages. JSON Schema has room for one, which is English; Indonesian stands beside it.</summary>
internal static class Described
{
    public static JsonObject With(this JsonObject schema, Wording title, Wording description)
    {
        Add("title", title.English);
        Add("x-title-id", title.Indonesian);
        Add("description", description.English);
        Add("x-description-id", description.Indonesian);
        return schema;

        void Add(string keyword, string text)
        {
            if (text.Length > 0)
            {
                schema[keyword] = text;
            }
        }
    }
}
