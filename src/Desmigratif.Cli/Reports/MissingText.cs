using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Serialization.Completeness;

namespace Desmigratif.Cli.Reports;

/// <summary>What is still missing, for a person: record by record, the members that the profile asks for.</summary>
internal sealed class MissingText(Page page, Language language)
{
    public void Write(MissingTally missing, Profile profile)
    {
        page.Gap();
        if (missing.Records == 0)
        {
            page.Line(0, CompletenessTexts.About(CompletenessTexts.Nothing, profile, language), Shade.Good);
            return;
        }

        page.Line(
            0,
            $"{CompletenessTexts.About(CompletenessTexts.Title, profile, language)} · {Numbers.Of(missing.Records, language)} {CompletenessTexts.Records.In(language)}"
            + $" · {Numbers.Of(missing.Members, language)} {CompletenessTexts.Members.In(language)}",
            Shade.Look);
        foreach (Sample<IncompleteRecord> sample in missing.Shown)
        {
            IncompleteRecord record = sample.Item;
            string members = CompletenessTexts.MembersOf(record);
            page.Line(4, $"{sample.Input}:{record.Line}  {ReportTexts.Record(record.Record, language)}  {members}");
        }

        if (missing.Records > missing.Shown.Count)
        {
            page.Line(4, Texts.Shown(missing.Shown.Count, missing.Records, language));
        }
    }
}
