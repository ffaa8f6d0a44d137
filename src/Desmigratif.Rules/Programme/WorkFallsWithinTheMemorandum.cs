using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Programme;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>
/// PRG-013. Work under a following memorandum with the same partner is in order. The term of the memorandum with LKKNU of 10
/// May 2021 is known: two years, counted either way.
/// </summary>
internal sealed class WorkFallsWithinTheMemorandum() : Rule<OnDay<Partnership>>(
    "PRG-013",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2021, 5, 10), Laws.MouWithLkknuOf2021.Whole),
    new(
        "Kegiatan berdasarkan nota kesepahaman dilakukan dalam masa berlakunya",
        "Work under a memorandum falls within its term"),
    new(
        "Kegiatan ini dilakukan di luar masa berlaku nota kesepahaman, dan tidak ada nota kesepahaman lanjutan yang tercatat. "
        + "Periksa tanggalnya, atau catat nota kesepahaman yang menjadi dasarnya.",
        "This work falls outside the term of the memorandum, and no following one is on record. Check the day, or record the "
        + "memorandum on which it rests."))
{
    private static readonly LocalDate SignedWithLkknu = new(2021, 5, 10);

    private static readonly Parameter<int> Term = new("term", "years (LKKNU)", new Dated<int>([new(SignedWithLkknu, 2)]));

    private static readonly Verdict NoBeginning = Verdict.Unknown("/from");
    private static readonly Verdict NoEnd = Verdict.Unknown("/to");

    private static readonly Wording AnotherTerm = new(
        "Nota kesepahaman dengan LKKNU tanggal 10 Mei 2021 berlaku {term} tahun, tetapi hari terakhirnya tercatat lain. "
        + "Periksa naskahnya, lalu betulkan.",
        "The memorandum with LKKNU of 10 May 2021 runs for {term} years, and its last day is on record otherwise. Look it up "
        + "in the text and correct it.");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Term];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Partnership> subject)
    {
        Partnership memorandum = subject.Record;
        if (memorandum.From is not { } from || memorandum.To is not { } to)
        {
            return memorandum.From is null ? NoBeginning : NoEnd;
        }

        Judgement judgement = default;
        judgement.Met();
        LocalDate end = SignedWithLkknu.PlusYears(Term.On(subject.AsOf));
        if (memorandum.SignedOn == SignedWithLkknu && IsLkknu(memorandum.Partner) && to != end && to != end.PlusDays(-1))
        {
            judgement.NotMet("/to", AnotherTerm, new FindingParameter("term", Term.On(subject.AsOf)));
        }

        for (int index = 0; index < memorandum.Deliverables.Count; index++)
        {
            if (memorandum.Deliverables[index].On is not { } day)
            {
                judgement.Unknown(FormattableString.Invariant($"/deliverables/{index}/on"));
            }
            else if ((day < from || day > to) && !IsCovered(subject.Register, memorandum, day))
            {
                judgement.NotMet(FormattableString.Invariant($"/deliverables/{index}/on"));
            }
        }

        return judgement.Verdict;
    }

    private static bool IsCovered(Register register, Partnership own, LocalDate day)
    {
        foreach (Partnership other in register.Partnerships)
        {
            bool isOfSame = string.Equals(other.Partner, own.Partner, StringComparison.OrdinalIgnoreCase);
            if (isOfSame && other.From <= day && day <= other.To)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLkknu(string? partner) => partner.AsSpan().Trim().Equals("LKKNU", StringComparison.OrdinalIgnoreCase);
}
