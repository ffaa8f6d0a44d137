using System.Text;
using System.Text.Json;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Serialization.Json;

/// <content>Records of types that the format does not know: kept as they were written.</content>
internal ref partial struct RecordReader
{
    /// <summary>Reads the id of a record and keeps the whole line. Members that stand twice are told, and a type that is absent.</summary>
    /// <param name="type">The type; nothing where the line names none.</param>
    public OtherRecord ReadOther(RecordType? type)
    {
        int start = Start;
        string? id = null;
        List<UnknownMember>? unreadable = null;
        HashSet<string> names = new(StringComparer.Ordinal);
        bool isTypeAbsent = type is null;
        while (NextMember())
        {
            string name = NameText();
            string shown = LineScratch.Shown(name);
            if (!names.Add(name))
            {
                scratch.Report(ReadingRules.MemberStandsOnce, shown, Start);
                tokens.NextValue();
                Walk(shown);
            }
            else if (name is "id")
            {
                id = Id("id", ref unreadable);
            }
            else
            {
                tokens.NextValue();
                if (name is "type")
                {
                    isTypeAbsent &= tokens.Type == JsonTokenType.Null || (tokens.Type == JsonTokenType.String && tokens.Value.IsEmpty);
                    CheckType(type);
                }

                Walk(shown);
            }
        }

        string text = Encoding.UTF8.GetString(line[start..tokens.End]);
        if (isTypeAbsent)
        {
            scratch.Report(ReadingRules.RequiredMemberIsPresent, "type", start);
        }

        return new OtherRecord(type ?? RecordType.List.Of(""), text) { Id = id };
    }

    private readonly void CheckType(RecordType? type)
    {
        if (type is { IsKnown: false })
        {
            scratch.Report(ReadingRules.CodeIsKnown, "type", Start);
        }
        else if (tokens.Type is not (JsonTokenType.String or JsonTokenType.Null))
        {
            scratch.Report(
                ReadingRules.MemberHasItsJsonType,
                "type",
                Start,
                new FindingParameter("expected", Expected.Text.English, Expected.Text));
        }
    }
}
