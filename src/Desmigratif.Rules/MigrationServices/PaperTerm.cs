using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>How long after its issue a paper without a printed end is still accepted.</summary>
/// <param name="Paper">The kind of paper.</param>
/// <param name="Months">The calendar months, the last day included.</param>
internal readonly record struct PaperTerm(DocumentKind Paper, int Months)
{
    /// <summary>Judges the paper of this kind that counts, if one without a printed end is on file.</summary>
    public void Judge(ref Judgement judgement, in MigrationOnDay file)
    {
        int index = file.PaperThatCounts(Paper);
        if (index < 0 || file.Migration.Documents[index].ExpiresOn is not null)
        {
            return;
        }

        LocalDate? issued = file.Migration.Documents[index].IssuedOn;
        if (issued is null)
        {
            judgement.Unknown(DocumentPointer.To(index, "issuedOn"));
        }

        if (file.DepartureDay is not { } departure)
        {
            judgement.Unknown("/plannedDeparture");
        }
        else if (issued is { } day && Reaches(day, departure))
        {
            judgement.Met();
        }
        else if (issued is not null)
        {
            judgement.NotMet(
                DocumentPointer.To(index, "issuedOn"),
                new FindingParameter("paper", Paper),
                new FindingParameter("months", Months));
        }
    }

    public override string ToString() => FormattableString.Invariant($"{Paper} {Months}");

    private bool Reaches(LocalDate issued, LocalDate day) =>
        day < issued || Age.CompletedMonths(issued, day) < Months || Age.AddMonths(issued, Months) == day;
}
