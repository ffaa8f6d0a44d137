using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.ServiceCentre;

/// <summary>SVC-008. A case may be closed on the day it is opened.</summary>
internal sealed class CaseIsNotClosedBeforeOpened() : Rule<OnDay<SupportCase>>(
    "SVC-008",
    Error,
    Confidence.A,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Kasus tidak ditutup sebelum dibuka", "A case is not closed before it is opened"),
    new(
        "Kasus tercatat ditutup sebelum dibuka, atau tanggalnya masih di masa depan. Cocokkan dengan buku kasus, lalu perbaiki "
        + "tanggalnya.",
        "The case is recorded as closed before it was opened, or on a day that is still to come. Compare it with the case book and "
        + "correct the day."))
{
    private static readonly Wording OpensLater = new(
        "Kasus tercatat dibuka pada tanggal yang masih di masa depan. Cocokkan dengan buku kasus, lalu perbaiki tanggalnya.",
        "The case is recorded as opened on a day that is still to come. Compare it with the case book and correct the day.");

    protected override Verdict Check(in OnDay<SupportCase> subject)
    {
        LocalDate? opened = subject.Record.OpenedOn;
        LocalDate? closed = subject.Record.ClosedOn;
        Judgement judgement = default;
        judgement.Met();
        if (opened > subject.AsOf)
        {
            judgement.NotMet("/openedOn", OpensLater);
        }

        if (closed < opened || closed > subject.AsOf)
        {
            judgement.NotMet("/closedOn");
        }

        return judgement.Verdict;
    }
}
