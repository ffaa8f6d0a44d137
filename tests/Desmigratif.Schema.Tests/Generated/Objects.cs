using System.Text.Json.Nodes;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Schema.Tests.Declared;

namespace Desmigratif.Schema.Tests.Generated;

/// <summary>The schema of a record, or of an object inside one.</summary>
internal static class Objects
{
    public static JsonObject Of(Type fact, Profile profile, Definitions definitions)
    {
        Values values = new(profile, definitions);
        JsonObject members = [];
        List<string> required = [];
        if (Format.WordOf(fact) is { } word)
        {
            members["type"] = new JsonObject { ["const"] = word };
            required.Add("type");
        }

        foreach (Member member in Format.MembersOf(fact))
        {
            Profile? askedFrom = Format.AskedFrom(fact, member);
            members[member.Name] = values.Of(member, askedFrom);
            if (askedFrom <= profile)
            {
                required.Add(member.Name);
            }
        }

        JsonObject schema = new JsonObject().With(TitleOf(fact), Documentation.Of(fact));
        schema["type"] = "object";
        schema["properties"] = members;
        if (required.Count > 0)
        {
            schema["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]);
        }

        // Before exchange an unknown member warns.
        if (profile == Profile.Exchange)
        {
            schema["patternProperties"] = new JsonObject { [Patterns.OwnMember] = true };
            schema["additionalProperties"] = false;
        }

        return schema;
    }

    /// <summary>A record is called as its type is; an object inside one as its documentation says.</summary>
    private static Wording TitleOf(Type fact) =>
        Format.WordOf(fact) is { } word ? RecordType.List.Of(word).Label! : Documentation.TitleOf(fact);
}
