using System.Text.Json.Nodes;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Schema.Tests.Declared;

namespace Desmigratif.Schema.Tests.Generated;

/// <summary>The schema of one value, as the reader takes it under a profile.</summary>
internal sealed class Values(Profile profile, Definitions definitions)
{
    /// <summary>What a well-formed text looks like where the reader takes any: rules judge it, not the shape.</summary>
    private static readonly Dictionary<Type, string> WellFormed = new()
    {
        [typeof(Nik)] = "^[0-9]{16}$",
        [typeof(FamilyCardNumber)] = "^[0-9]{16}$",
        [typeof(RegionCode)] = "^[0-9]{10}$",
        [typeof(CalendarMonth)] = "^[0-9]{4}-(?:0[1-9]|1[0-2])$",
        [typeof(PhoneNumber)] = "^\\+[1-9][0-9]{6,14}$",
    };

    /// <summary>The schema of a member.</summary>
    public JsonObject Of(Member member, Profile? askedFrom)
    {
        bool isRequired = askedFrom <= profile;
        JsonObject schema = member.IsList ? List(member, isRequired) : isRequired ? Present(member) : Optional(member);
        schema = new JsonObject().With(Documentation.TitleOf(member.Property), Documentation.Of(member.Property)).Merged(schema);
        if (askedFrom is { } from)
        {
            schema["x-asked-for"] = from.ToString().ToLowerInvariant();
        }

        if (member.IsPersonal)
        {
            schema["x-personal"] = true;
        }

        if (member.Value == typeof(Decider))
        {
            schema["x-references"] = new JsonArray("person");
            schema["x-code-list"] = CodeLists.NameOf(typeof(DecidingOffice));
        }

        if (member.Form == MemberForm.Reference)
        {
            schema["x-references"] = new JsonArray([.. member.Names.Select(type => (JsonNode)NameOf(type))]);
        }

        if (member.Form == MemberForm.Code)
        {
            schema["x-code-list"] = CodeLists.NameOf(member.Value);
        }

        if (member.Form == MemberForm.Written && WellFormed.TryGetValue(member.Value, out string? pattern))
        {
            schema["x-well-formed"] = pattern;
        }

        return schema;
    }

    private JsonObject List(Member member, bool isRequired)
    {
        JsonObject list = new() { ["type"] = isRequired ? "array" : new JsonArray("array", "null") };
        if (isRequired)
        {
            list["minItems"] = 1;
        }

        list["items"] = member.Form == MemberForm.Text ? new JsonObject { ["type"] = "string" } : Value(member);
        return list;
    }

    /// <summary>A value that is there: null and the empty text are not.</summary>
    private JsonObject Present(Member member)
    {
        JsonObject value = Value(member);
        if (member.Form == MemberForm.Code && profile != Profile.Exchange)
        {
            value["type"] = "string";
            value["minLength"] = 1;
        }

        return value;
    }

    /// <summary>A value that may be missing, or written as null or, for a text, as the empty text.</summary>
    private JsonObject Optional(Member member)
    {
        JsonObject value = Value(member);
        if (value["type"] is JsonValue type && !value.ContainsKey("pattern"))
        {
            value["type"] = new JsonArray(type.GetValue<string>(), "null");
            value.Remove("minLength");
            return value;
        }

        bool isText = member.Form is not MemberForm.Fact;
        return new() { ["anyOf"] = new JsonArray(value, isText ? new JsonObject { ["enum"] = new JsonArray("", null) } : new JsonObject { ["type"] = "null" }) };
    }

    private JsonObject Value(Member member) => member.Form switch
    {
        MemberForm.Id or MemberForm.Reference => definitions.Ref("id"),
        MemberForm.Text => Text(member.IsNumberText),
        MemberForm.Written => Written(member),
        MemberForm.Code => Code(member.Value),
        MemberForm.Date => definitions.Ref("date"),
        MemberForm.Instant => definitions.Ref("instant"),
        MemberForm.Truth => new() { ["type"] = "boolean" },
        MemberForm.Integer => new() { ["type"] = "integer", ["minimum"] = int.MinValue, ["maximum"] = int.MaxValue },
        MemberForm.Decimal => new() { ["type"] = "number", ["minimum"] = decimal.MinValue, ["maximum"] = decimal.MaxValue },
        MemberForm.Double => new() { ["type"] = "number", ["minimum"] = double.MinValue, ["maximum"] = double.MaxValue },
        MemberForm.Rupiah => new() { ["type"] = "integer", ["minimum"] = member.MayBeNegative ? long.MinValue : 0, ["maximum"] = long.MaxValue },
        MemberForm.Fact => definitions.RefTo(member.Value),
        _ => throw new NotSupportedException(member.Form.ToString()),
    };

    private JsonObject Written(Member member) =>
        member.Value == typeof(CountryCode) ? Checked("country")
        : member.Value == typeof(OccupationCode) ? Checked("occupation")
        : member.Value == typeof(Decider) ? definitions.Ref("id")
        : Text(member.IsNumberText);

    /// <summary>A code of somebody else's list, of which the format checks the form; like an unknown code a wrong one only warns before exchange.</summary>
    private JsonObject Checked(string name) => profile == Profile.Exchange ? definitions.Ref(name) : Text(isNumber: false);

    private JsonObject Text(bool isNumber) => isNumber ? definitions.Ref("number-text") : new() { ["type"] = "string", ["minLength"] = 1 };

    /// <summary>The words of a bundle line are judged with the bundle (XCH-016), so that its shape leaves them open.</summary>
    private JsonObject Code(Type list) =>
        list == typeof(ProfileCode) || list == typeof(BundlePurpose)
            ? new() { ["type"] = "string", ["examples"] = CodeLists.WordsOf(list) }
            : definitions.RefToCodes(list);

    /// <summary>A record by its type, an object inside one by its place: <c>cooperative.loans[]</c>.</summary>
    private static string NameOf(Type type) => Format.WordOf(type) ?? Format.PathsOf(type)[0];
}
