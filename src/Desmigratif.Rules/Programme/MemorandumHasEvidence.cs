using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Programme;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>
/// PRG-014. Asked when the term is over, of the words in the scope; the seventh item is the team. One finding names all.
/// </summary>
internal sealed class MemorandumHasEvidence() : Rule<OnDay<Partnership>>(
    "PRG-014",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2021, 5, 10), Laws.MouWithLkknuOf2021.Whole),
    new(
        "Ketujuh pokok nota kesepahaman memiliki bukti pelaksanaan",
        "Each of the seven items of the memorandum has evidence"),
    new(
        "Nota kesepahaman ini sudah berakhir, tetapi belum ada bukti pelaksanaan untuk: {items}. Minta buktinya kepada mitra, "
        + "lalu catat hasil dan tanggalnya.",
        "This memorandum has ended, and there is no evidence for: {items}. Ask the partner for it, then record what was "
        + "delivered and when."))
{
    private static readonly Parameter<string> Items = new(
        "items",
        "words",
        new Dated<string>([new(new(2021, 5, 10), string.Join(',', PartnershipScope.List.All.Select(item => item.Text).Append("team")))]));

    private static readonly Verdict NoScope = Verdict.Unknown("/scope");
    private static readonly Verdict NoEnd = Verdict.Unknown("/to");

    private static readonly Verdict NoTeam = Verdict.NotMet([new Fault("/team", Message: new(
        "Nota kesepahaman ini sudah berakhir, tetapi Tim Penguatan Community Parenting belum tercatat. Catat siapa saja "
        + "anggotanya.",
        "This memorandum has ended, and nobody is on record in the team that strengthens community parenting. Record who its "
        + "members are."))]);

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Items];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Partnership> subject)
    {
        Partnership memorandum = subject.Record;
        if (memorandum.Scope.IsEmpty || memorandum.To is not { } to)
        {
            return memorandum.Scope.IsEmpty ? NoScope : NoEnd;
        }

        if (subject.AsOf <= to)
        {
            return Verdict.NotApplicable;
        }

        List<PartnershipScope>? lacking = null;
        foreach (PartnershipScope item in memorandum.Scope)
        {
            if (item.IsKnown && !Deliverables.Hold(memorandum, item))
            {
                (lacking ??= []).Add(item);
            }
        }

        return lacking is not null ? Verdict.NotMet("/deliverables", new FindingParameter("items", lacking))
            : memorandum.Team.IsEmpty ? NoTeam
            : Verdict.Met;
    }
}
