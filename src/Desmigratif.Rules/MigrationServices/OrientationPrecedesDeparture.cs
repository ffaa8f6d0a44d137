using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>DOC-009. No term of validity is known and none is assumed. Between the two instruments it rests on practice.</summary>
internal sealed class OrientationPrecedesDeparture() : Rule<MigrationOnDay>(
    "DOC-009",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2004, 10, 18), Laws.Uu39Of2004.Article(69))
        .Then(new(2017, 11, 22), InterchangeFormat.Version1.Whole)
        .Then(new(2026, 1, 1), Laws.PermenP2mi4Of2025.Article(9, 1)),
    new(
        "Orientasi prapemberangkatan tercatat sebelum keberangkatan",
        "A pre-departure orientation is recorded before departure"),
    new(
        "Orientasi prapemberangkatan (OPP) belum tercatat, padahal hari keberangkatan sudah dekat atau sudah lewat. Hubungi "
        + "BP3MI untuk jadwal OPP, atau catat sertifikatnya apabila sudah diikuti.",
        "No pre-departure orientation is recorded, although the departure is near or past. Ask the BP3MI for the next one, "
        + "or note the certificate if it was attended."))
{
    private static readonly Parameter<int> Lead = new("lead", "days", 7);

    private static readonly Verdict NothingListed = Verdict.Unknown("/history", "/documents");

    public override EquatableArray<Parameter> Parameters => [Lead];

    protected override Verdict Check(in MigrationOnDay subject)
    {
        bool isNear = subject.DepartureDay is { } planned && planned.PlusDays(-Lead.On(subject.GoverningDay)) <= subject.AsOf;
        if (subject.IsCancelled || (!isNear && !subject.HasDeparted))
        {
            return Verdict.NotApplicable;
        }

        if (subject.Migration.History.IsEmpty && subject.Migration.Documents.IsEmpty)
        {
            return NothingListed;
        }

        string? undated = null;
        for (int index = 0; index < subject.Migration.History.Count; index++)
        {
            if (subject.Migration.History[index] is { Status: { } status } entry && status == MigrationStatus.Oriented)
            {
                if (entry.On <= subject.LeavingDay)
                {
                    return Verdict.Met;
                }

                undated ??= entry.On is null ? FormattableString.Invariant($"/history/{index}/on") : null;
            }
        }

        for (int index = 0; index < subject.Migration.Documents.Count; index++)
        {
            if (subject.Migration.Documents[index] is { Kind: { } kind } paper && kind == DocumentKind.OrientationCertificate)
            {
                if (paper.IssuedOn <= subject.LeavingDay)
                {
                    return Verdict.Met;
                }

                undated ??= paper.IssuedOn is null ? DocumentPointer.To(index, "issuedOn") : null;
            }
        }

        return undated is null ? Verdict.NotMet("/history") : Verdict.Unknown(undated);
    }
}
