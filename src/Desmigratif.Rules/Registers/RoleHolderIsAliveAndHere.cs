using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.People;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Registers;

/// <summary>REG-007, over the officers of the village and the caregivers. The regency coordinator need not be in the village.</summary>
internal sealed class RoleHolderIsAliveAndHere() : Rule<OnDay<RegisterRecord>>(
    "REG-007",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Orang yang meninggal atau berada di luar negeri tidak memegang tugas yang masih berjalan di desa",
        "Who is dead or abroad holds no open role in the village"),
    new(
        "Orang ini tercatat meninggal atau sedang di luar negeri, tetapi tugasnya di desa masih berjalan. Catat hari terakhir "
        + "tugasnya, atau perbarui catatan orangnya.",
        "This person is on record as dead or abroad, yet the role in the village is still open. Record the last day in the role, or "
        + "bring the record of the person up to date."))
{
    private const string LifeStatusOfHolder = "person:/lifeStatus";

    private static readonly Verdict Gone = Verdict.NotMet("/person");
    private static readonly Verdict NoLifeStatus = Verdict.Unknown(LifeStatusOfHolder);

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<RegisterRecord> subject) => subject.Record switch
    {
        Village village => Officers(village, in subject),
        Caregiver caregiver when IsOpen(caregiver.From, caregiver.To, subject.AsOf) => Holder(caregiver.Person, in subject) switch
        {
            VerdictKind.Met => Verdict.Met,
            VerdictKind.NotMet => Gone,
            VerdictKind.Unknown => NoLifeStatus,
            _ => Verdict.NotApplicable,
        },
        _ => Verdict.NotApplicable,
    };

    private static Verdict Officers(Village village, in OnDay<RegisterRecord> subject)
    {
        Judgement judgement = default;
        for (int index = 0; index < village.Officers.Count; index++)
        {
            VillageOfficer officer = village.Officers[index];
            if (officer.Role == OfficerRole.Coordinator || !IsOpen(officer.From, officer.To, subject.AsOf))
            {
                continue;
            }

            switch (Holder(officer.Person, in subject))
            {
                case VerdictKind.Met:
                    judgement.Met();
                    break;
                case VerdictKind.Unknown:
                    judgement.Unknown(LifeStatusOfHolder);
                    break;
                case VerdictKind.NotMet when officer.Role is { IsKnown: false }:
                    judgement.Unknown(FormattableString.Invariant($"/officers/{index}/role"));
                    break;
                case VerdictKind.NotMet:
                    judgement.NotMet(FormattableString.Invariant($"/officers/{index}/person"));
                    break;
            }
        }

        return judgement.Verdict;
    }

    private static bool IsOpen(LocalDate? from, LocalDate? to, LocalDate day) => !(day < from) && !(day > to);

    private static VerdictKind Holder(Reference<Person> holder, in OnDay<RegisterRecord> subject) =>
        subject.Register.Find(holder) is not { } person ? VerdictKind.NotApplicable
        : person.LifeStatus == LifeStatus.Dead || Whereabouts.IsAbroad(subject.Register, person.Id, subject.AsOf) ? VerdictKind.NotMet
        : person.LifeStatus is { IsKnown: false } ? VerdictKind.Unknown
        : VerdictKind.Met;
}
