using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Episodes;

/// <summary>MIG-002. Plans and terms may lie ahead; the days of papers are judged by DOC-005.</summary>
internal sealed class WhatHappenedIsNotInTheFuture() : Rule<MigrationOnDay>(
    "MIG-002",
    Error,
    Confidence.A,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Peristiwa yang dicatat telah terjadi tidak bertanggal di masa depan",
        "What is recorded as having happened is not in the future"),
    new(
        "Peristiwa ini dicatat telah terjadi, tetapi tanggalnya masih di masa depan. Perbaiki tanggalnya; keberangkatan yang "
        + "baru direncanakan dicatat sebagai rencana.",
        "This is recorded as having happened, but its day is still to come. Correct the day; a departure that is only planned "
        + "is recorded as a plan."))
{
    protected override Verdict Check(in MigrationOnDay subject)
    {
        Migration migration = subject.Migration;
        LocalDate asOf = subject.AsOf;
        Judgement judgement = default;
        judgement.Met();
        Judge(ref judgement, migration.Registration?.On, asOf, "/registration/on");
        Judge(ref judgement, migration.DepartedOn, asOf, "/departedOn");
        Judge(ref judgement, migration.ReturnedOn, asOf, "/returnedOn");
        Judge(ref judgement, migration.PlacementAgreement?.SignedOn, asOf, "/placementAgreement/signedOn");
        if (migration.Contract is { } contract)
        {
            Judge(ref judgement, contract.SignedOn, asOf, "/contract/signedOn");
            Judge(ref judgement, contract.EndorsedOn, asOf, "/contract/endorsedOn");
            Judge(ref judgement, contract.ExtendedOn, asOf, "/contract/extendedOn");
        }

        ReadOnlySpan<StatusEntry> history = subject.IsHistoryPlain ? [] : migration.History.AsSpan();
        for (int index = 0; index < history.Length; index++)
        {
            if (history[index].On > asOf)
            {
                judgement.NotMet(FormattableString.Invariant($"/history/{index}/on"));
            }
        }

        ReadOnlySpan<Report> reports = migration.Reports.AsSpan();
        for (int index = 0; index < reports.Length; index++)
        {
            if (reports[index].On > asOf)
            {
                judgement.NotMet(FormattableString.Invariant($"/reports/{index}/on"));
            }
        }

        return judgement.Verdict;
    }

    private static void Judge(ref Judgement judgement, LocalDate? day, LocalDate asOf, string pointer)
    {
        if (day > asOf)
        {
            judgement.NotMet(pointer);
        }
    }
}
