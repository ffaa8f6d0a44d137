using System.Text.Json;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Serialization.Json;

/// <content>The walk over values that no record declares: to their end, and over their member names.</content>
internal ref partial struct RecordReader
{
    /// <summary>Goes to the end of the value reached. Members that stand twice in an object inside it are told.</summary>
    private void Walk(string shown)
    {
        if (tokens.Type is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        int since = scratch.Problems.Count;
        if (tokens.Type == JsonTokenType.StartObject)
        {
            WalkObject();
        }
        else
        {
            for (int index = 0; tokens.NextElement(); index++)
            {
                WalkElement(index);
            }
        }

        scratch.Under(shown, since);
    }

    private void WalkElement(int index)
    {
        if (tokens.Type is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            Walk(index.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private void WalkObject()
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        while (NextMember())
        {
            string name = NameText();
            if (!names.Add(name))
            {
                scratch.Report(ReadingRules.MemberStandsOnce, LineScratch.Shown(name), Start);
            }

            tokens.NextValue();
            Walk(LineScratch.Shown(name));
        }
    }
}
