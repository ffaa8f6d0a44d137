using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// Gathers what would settle a case and no more. A paper that is to be brought stands for every fact it would bring, and so for all that is
/// wrong or not known about the one on file; each step stands there once.
/// </summary>
internal sealed class NextSteps(MigrationOnDay file)
{
    private readonly List<string> steps = [];

    /// <summary>The steps, in the order in which the rules asked for them.</summary>
    public EquatableArray<string> Steps => steps.Where(step => !IsBrought(step)).ToEquatableArray();

    /// <summary>Adds what one rule needs to be met.</summary>
    public void Add(Rule<MigrationOnDay> rule, Verdict verdict)
    {
        if (verdict.Kind is not (VerdictKind.NotMet or VerdictKind.Unknown))
        {
            return;
        }

        if (rule is IPaperRequirement requirement && !requirement.IsHeld(in file) && LacksPaper(verdict))
        {
            Add(requirement.Paper.Text);
            return;
        }

        foreach (Fault fault in verdict.Faults)
        {
            Add(Replacement(fault.Pointer) ?? fault.Pointer);
        }

        foreach (string fact in verdict.Missing)
        {
            Add(fact);
        }
    }

    private static bool LacksPaper(Verdict verdict) => verdict.Kind == VerdictKind.NotMet || verdict.Missing.Contains("/documents");

    private void Add(string step)
    {
        if (!steps.Contains(step, StringComparer.Ordinal))
        {
            steps.Add(step);
        }
    }

    /// <summary>The paper to be brought where what is wrong is printed on the one on file; an acknowledgement can still be added to it.</summary>
    private string? Replacement(string pointer) =>
        DocumentPointer.Parse(pointer) is (>= 0 and int index, "expiresOn" or "visaKind" or "examinations") ? KindAt(index) : null;

    private bool IsBrought(string step) =>
        DocumentPointer.Parse(step).Index is >= 0 and int index && KindAt(index) is { } kind && steps.Contains(kind, StringComparer.Ordinal);

    private string? KindAt(int index) =>
        index < file.Migration.Documents.Count && file.Migration.Documents[index].Kind is { IsKnown: true } kind ? kind.Text : null;
}
