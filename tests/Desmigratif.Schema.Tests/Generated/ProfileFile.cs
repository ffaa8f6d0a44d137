using System.Text.Json.Nodes;
using Desmigratif.Schema.Tests.Declared;

namespace Desmigratif.Schema.Tests.Generated;

/// <summary>What each profile asks for, as data: of each record and each object inside one, the members and from which profile on.</summary>
internal static class ProfileFile
{
    public static JsonObject Json()
    {
        JsonObject records = [];
        foreach (Type line in Format.Lines)
        {
            string word = Format.WordOf(line)!;
            JsonObject asked = [];
            Add(asked, line, "");
            if (asked.Count > 0)
            {
                records[word] = asked;
            }
        }

        return new JsonObject
        {
            ["$id"] = SchemaVersion.IdOf("profiles"),
            ["profiles"] = new JsonArray("draft", "submit", "exchange"),
            ["askedFor"] = records,
        };
    }

    private static void Add(JsonObject asked, Type fact, string path)
    {
        foreach (Member member in Format.MembersOf(fact))
        {
            string here = path + "/" + member.Name;
            if (Format.AskedFrom(fact, member) is { } from)
            {
                asked[here] = SchemaFiles.NameOf(from);
            }

            if (member.Form == MemberForm.Fact)
            {
                Add(asked, member.Value, member.IsList ? here + "/*" : here);
            }
        }
    }
}
