using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;

namespace Desmigratif.Schema.Tests.Declared;

/// <summary>
/// What the domain says of its declarations: English in <c>summary</c>, Indonesian in <c>indonesian</c> beside it, which also carries
/// the title that people see on a form.
/// </summary>
internal static partial class Documentation
{
    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "Desmigratif.Domain.xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>The description; a text that is not written yet is empty.</summary>
    public static Wording Of(Type type) => Describe($"T:{type.FullName}");

    public static Wording Of(PropertyInfo property) => Describe($"P:{property.DeclaringType!.FullName}.{property.Name}");

    public static Wording TitleOf(Type type) => Title($"T:{type.FullName}", Words(type.Name));

    public static Wording TitleOf(PropertyInfo property) =>
        Title($"P:{property.DeclaringType!.FullName}.{property.Name}", Words(property.Name));

    /// <summary>Where the words of a code list come from.</summary>
    public static string SourceOf(Type list) => Text(Members.GetValueOrDefault($"T:{list.FullName}")?.Element("source"));

    private static Wording Title(string key, string english)
    {
        XElement? indonesian = Members.GetValueOrDefault(key)?.Element("indonesian");
        return new(indonesian?.Attribute("title")?.Value ?? "", indonesian?.Attribute("english")?.Value ?? english);
    }

    private static Wording Describe(string key)
    {
        XElement? member = Members.GetValueOrDefault(key);
        return new(Text(member?.Element("indonesian")), Text(member?.Element("summary")));
    }

    private static string Text(XElement? element) =>
        element is null ? "" : Blanks().Replace(string.Concat(element.Nodes().Select(Plain)), " ").Trim();

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } see => Named(see.Attribute("cref")?.Value ?? see.Attribute("langword")!.Value),
        XElement element => string.Concat(element.Nodes().Select(Plain)),
        _ => "",
    };

    /// <summary>A declaration as the format calls it.</summary>
    private static string Named(string cref)
    {
        string last = cref[(cref.LastIndexOf('.') + 1)..];
        return cref switch
        {
            _ when last == nameof(RecordId) => "the definition of id",
            _ when cref.StartsWith("P:", StringComparison.Ordinal) => JsonNamingPolicy.CamelCase.ConvertName(last),
            _ when cref.StartsWith("T:", StringComparison.Ordinal) =>
                typeof(Fact).Assembly.GetType(cref[2..])?.GetCustomAttribute<RecordTypeAttribute>()?.Text ?? JsonNamingPolicy.KebabCaseLower.ConvertName(last),
            _ => last,
        };
    }

    /// <summary><c>FamilyCard</c> as <c>Family card</c>.</summary>
    private static string Words(string name)
    {
        if (name is "On" or "By")
        {
            return name == "On" ? "Date" : "By whom";
        }

        string words = JsonNamingPolicy.KebabCaseLower.ConvertName(name).Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
