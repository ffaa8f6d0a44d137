using System.Text;
using Desmigratif.Domain.Records;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Serialization.Json;

/// <content>Records of types that are not modelled: kept as they were written.</content>
internal ref partial struct RecordReader
{
    /// <summary>Reads the id of a record and keeps the whole line. Members that stand twice are told.</summary>
    /// <param name="type">The type; nothing where the line names none.</param>
    public OtherRecord ReadOther(RecordType? type)
    {
        if (type is null)
        {
            scratch.Report(ReadingRules.RequiredMemberIsPresent, "type", start: 0);
        }

        string? id = null;
        List<UnknownMember>? unreadable = null;
        HashSet<string> names = new(StringComparer.Ordinal);
        while (NextMember())
        {
            string name = NameText();
            string shown = LineScratch.Shown(name);
            if (!names.Add(name))
            {
                scratch.Report(ReadingRules.MemberStandsOnce, shown, Start);
                json.Read();
                Walk(shown);
            }
            else if (name is "id")
            {
                id = Id("id", ref unreadable);
            }
            else
            {
                json.Read();
                if (name is "type" && type is { IsKnown: false })
                {
                    scratch.Report(ReadingRules.CodeIsKnown, "type", Start);
                }

                Walk(shown);
            }
        }

        if (id is null && type is { IsKnown: true })
        {
            Absent("id", Profile.Draft, unreadable, start: 0);
        }

        return new OtherRecord(type ?? RecordType.List.Of(""), Encoding.UTF8.GetString(line)) { Id = id };
    }
}
