using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// CAR-017. A child in two arrangements with the same caregiver counts once. Where no capacity is stated none is assumed.
/// </summary>
internal sealed class CaregiverIsNotOverburdened() : Rule<OnDay<Caregiver>>(
    "CAR-017",
    Warning,
    Confidence.A,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Jumlah anak tidak melebihi kesanggupan pengasuh", "A caregiver has no more children than the stated capacity"),
    new(
        "Pengasuh ini menyanggupi {capacity} anak, tetapi jumlah anak dalam pengaturan yang berjalan lebih banyak. Tanyakan "
        + "apakah beliau masih sanggup, lalu perbarui kesanggupannya atau carikan bantuan.",
        "This caregiver can look after {capacity} children, and the arrangements that run are for more. Ask whether that is "
        + "still possible, then change the capacity or find help."))
{
    private static readonly Verdict NoCapacity = Verdict.Unknown("/capacity");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Caregiver> subject)
    {
        if (subject.Record.Id is null)
        {
            return Verdict.NotApplicable;
        }

        int children = 0;
        Joined<CareArrangement> arrangements = subject.Register.ArrangementsByCaregiver[subject.Record.Id];
        while (arrangements.MoveNext() && !(children > subject.Record.Capacity))
        {
            children += CareFacts.IsOpen(arrangements.Current, subject.AsOf) && IsFirst(in subject, arrangements) ? 1 : 0;
        }

        return children == 0 ? Verdict.NotApplicable
            : subject.Record.Capacity is not { } capacity ? NoCapacity
            : children <= capacity ? Verdict.Met
            : Verdict.NotMet("/capacity", new FindingParameter("capacity", capacity));
    }

    /// <summary>Whether no earlier arrangement that runs brings the same child to the same caregiver.</summary>
    private static bool IsFirst(in OnDay<Caregiver> subject, Joined<CareArrangement> own)
    {
        Joined<CareArrangement> others = subject.Register.ArrangementsByChild[own.Current.Child.Id];
        while (others.MoveNext() && others.CurrentIndex < own.CurrentIndex)
        {
            if (others.Current.Caregiver == own.Current.Caregiver && CareFacts.IsOpen(others.Current, subject.AsOf))
            {
                return false;
            }
        }

        return true;
    }
}
