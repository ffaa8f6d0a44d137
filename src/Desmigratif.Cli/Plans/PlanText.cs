using Desmigratif.Cli.Reports;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Cli.Plans;

/// <summary>A proposal on a page of text, for the meeting in the village hall.</summary>
internal sealed class PlanText(Page page, Language language, bool withNames)
{
    public void Write(PlanSheet sheet)
    {
        PlanNames names = new(sheet.Register, withNames);
        PlanWords words = new(language, names);
        ProposalMetrics metrics = sheet.Proposal.Metrics;
        page.Line(0, $"{PlanTexts.Title.In(language)} · {sheet.Proposal.Bundle} · {IsoDate.Of(sheet.Proposal.AsOf)}", Shade.Strong);
        page.Line(0, PlanTexts.Nature.In(language), Shade.Care);
        if (withNames)
        {
            page.Line(0, PlanTexts.HoldsNames.In(language), Shade.Bad);
        }

        page.Gap();
        page.Line(0, Filled(PlanTexts.Summary, metrics.Placed, metrics.Children, metrics.Unplaced, metrics.OutOfScope, words.Places(metrics.FreePlaces)));
        if (!sheet.IsProven)
        {
            page.Line(0, PlanTexts.NotAllProven.In(language), Shade.Look);
        }

        Heading(PlanTexts.WhoWithWhom);
        foreach (PlanSheet.Companion caregiver in sheet.Caregivers.Where(caregiver => caregiver.Children.Count > 0))
        {
            page.Line(2, $"{names.Caregiver(caregiver.Id)} · {Filled(PlanTexts.Places, caregiver.Children.Count, words.Places(caregiver.Places))}", Shade.Good);
            foreach (Placement placement in caregiver.Children)
            {
                page.Line(4, $"{names.Child(placement.Child)}: {string.Join("; ", placement.Reasons.Select(words.Of))}");
            }
        }

        Waiting(sheet, names, words);
        Heading(PlanTexts.Hamlets);
        page.Line(2, PlanTexts.Legend.In(language));
        int width = sheet.Hamlets.Select(hamlet => Name(hamlet).Length).DefaultIfEmpty().Max();
        foreach (PlanSheet.Hamlet hamlet in sheet.Hamlets)
        {
            page.Line(2, $"{Name(hamlet).PadRight(width)}  {new string('●', hamlet.Placed)}{new string('○', hamlet.Waiting)}  "
                + string.Join(' ', hamlet.Companions.Select(own => "◆" + new string('·', int.Min(own.Free, 20)))));
        }

        Heading(PlanTexts.Workload);
        foreach (PlanSheet.Companion caregiver in sheet.Caregivers)
        {
            page.Line(2, $"{new string('█', int.Min(caregiver.Children.Count, 40))}{new string('░', int.Min(caregiver.Free, 40))}  "
                + $"{names.Caregiver(caregiver.Id)}: {(caregiver.Children.Count == 0 ? PlanTexts.NoChildren.In(language) : Filled(PlanTexts.Places, caregiver.Children.Count, words.Places(caregiver.Places)))}");
        }

        Heading(PlanTexts.Levels);
        page.Line(2, PlanTexts.LevelsExplained.In(language));
        page.Table(
            [PlanTexts.LevelColumn.In(language), PlanTexts.ValueColumn.In(language), PlanTexts.ProofColumn.In(language)],
            [.. sheet.Proposal.Levels.Select(level => new Row(
                [words.Level(level.Name), Numbers.Of(level.Value, language), words.Proof(level)],
                level.Status == LevelStatus.Optimal ? Shade.Plain : Shade.Look))]);
        page.Gap();
    }

    private void Waiting(PlanSheet sheet, PlanNames names, PlanWords words)
    {
        if (sheet.Waiting.Count > 0)
        {
            Heading(PlanTexts.Waiting);
            foreach (UnplacedChild child in sheet.Waiting)
            {
                page.Line(2, $"{names.Child(child.Child)}: {words.Of(child.Details)}", Shade.Look);
                foreach (Relaxation change in child.Details.Relaxations)
                {
                    page.Line(4, PlanTexts.WouldHelp.In(language) + words.Of(change));
                }

                if (child.Details.Relaxations.IsEmpty && sheet.WasHelpSought(child))
                {
                    page.Line(4, PlanTexts.NothingHelps.In(language));
                }
            }
        }

        if (sheet.NotPlanned.Count > 0)
        {
            Heading(PlanTexts.NotPlanned);
            foreach (UnplacedChild child in sheet.NotPlanned)
            {
                page.Line(2, $"{names.Child(child.Child)}: {words.Of(child.Details)}");
            }
        }
    }

    private void Heading(Wording title)
    {
        page.Gap();
        page.Line(0, title.In(language), Shade.Strong);
    }

    private string Name(PlanSheet.Hamlet hamlet) => hamlet.Name ?? PlanTexts.NoHamlet.In(language);

    private string Filled(Wording text, params object[] values) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, text.In(language), values);
}
