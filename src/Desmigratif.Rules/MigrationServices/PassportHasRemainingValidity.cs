using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>DOC-002. Practice of border, airline and host; no article says so.</summary>
internal sealed class PassportHasRemainingValidity() : PlacementRule(
    "DOC-002",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Masa berlaku paspor memenuhi sisa waktu yang lazim diminta",
        "The passport has the remaining validity destinations usually ask"),
    new(
        "Sisa masa berlaku paspor pada hari keberangkatan kurang dari {months} bulan. Ganti paspor lebih dahulu atau "
        + "tanyakan syarat negara tujuan; ini kelaziman, bukan syarat undang-undang.",
        "On the day of departure the passport is valid for less than {months} months more. Have it replaced first or ask "
        + "what the destination wants; this is practice, not law."))
{
    private static readonly Parameter<int> PassportRemaining = new("passportRemaining", "months", 6);

    public override EquatableArray<Parameter> Parameters => [PassportRemaining];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        int index = file.PaperThatCounts(DocumentKind.Passport);
        if (index < 0)
        {
            return Verdict.NotApplicable;
        }

        if (file.Migration.Documents[index].ExpiresOn is { } expires && file.DepartureDay is { } departure)
        {
            int months = PassportRemaining.On(departure);
            return expires >= departure && Age.CompletedMonths(departure, expires) >= months
                ? Verdict.Met
                : Verdict.NotMet(DocumentPointer.To(index, "expiresOn"), new FindingParameter("months", months));
        }

        return MissingFacts.Of(
            file.Migration.Documents[index].ExpiresOn is not null ? null : DocumentPointer.To(index, "expiresOn"),
            file.DepartureDay is not null ? null : "/plannedDeparture");
    }
}
