using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.WarningSigns;

/// <summary>FLG-004. A report without a day counts; one of a later day than the assessment does not.</summary>
internal sealed class RecruitmentIsOpenAndUnhurried() : Rule<MigrationOnDay>(
    "FLG-004",
    Referral,
    Confidence.B,
    DatedLaw.Since(new(2007, 4, 19), Laws.Uu21Of2007.Article(1, 1)),
    new(
        "Perekrutan yang hanya melalui daring, terburu-buru, atau dirahasiakan dirujuk kepada instansi berwenang",
        "Online-only, hurried or secret recruitment is handed on"),
    new(
        "Perekrutan hanya melalui media daring, dan perusahaannya tidak tercatat. Minta nama dan izin perusahaannya, lalu teruskan "
        + "kepada BP3MI atau kepolisian; ini tanda untuk diperiksa, bukan bukti.",
        "The recruitment is online only, and no company is recorded. Ask for the name and the licence of the company, then hand "
        + "the matter to the BP3MI or the police; this is a sign to be looked into, not a proof."))
{
    private static readonly Parameter<EquatableArray<ReportFlag>> VillageFlags = new(
        "villageFlags",
        "codes",
        [ReportFlag.ShelterBeforePapers, ReportFlag.NoOffice, ReportFlag.Pressure, ReportFlag.Secrecy]);

    private static readonly Wording Reported = new(
        "Ada laporan tentang perekrutan ini: {flag}. Catat keterangannya, lalu teruskan kepada BP3MI atau kepolisian; ini tanda "
        + "untuk diperiksa, bukan bukti.",
        "This was reported about the recruitment: {flag}. Write down what is known, then hand the matter to the BP3MI or the "
        + "police; this is a sign to be looked into, not a proof.");

    public override EquatableArray<Parameter> Parameters => [VillageFlags];

    protected override Verdict Check(in MigrationOnDay subject)
    {
        Judgement judgement = default;
        if (subject.Migration.Recruiter is { } recruiter)
        {
            Judge(ref judgement, recruiter, subject.Migration.Company);
        }

        ReadOnlySpan<Report> reports = subject.Migration.Reports.AsSpan();
        for (int index = 0; index < reports.Length; index++)
        {
            if (reports[index].On > subject.AsOf)
            {
                judgement.Met();
            }
            else if (reports[index].Flag is not { IsKnown: true } flag)
            {
                judgement.Unknown(ReportPointer.ToFlag(index));
            }
            else if (VillageFlags.On(subject.GoverningDay).Contains(flag))
            {
                judgement.NotMet(ReportPointer.ToFlag(index), Reported, new FindingParameter("flag", flag));
            }
            else
            {
                judgement.Met();
            }
        }

        return judgement.Verdict;
    }

    private static void Judge(ref Judgement judgement, Recruiter recruiter, PlacementCompany? company)
    {
        if (recruiter.Kind is { IsKnown: false } && company?.Name is null)
        {
            judgement.Unknown("/recruiter/kind");
        }
        else if (recruiter.Kind == RecruiterKind.Online && company?.Name is null)
        {
            judgement.NotMet("/recruiter/kind");
        }
        else
        {
            judgement.Met();
        }
    }
}
