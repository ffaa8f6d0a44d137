using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>How each paper of a placement file stands: those the rules ask for in the order of the book, then the others on file.</summary>
internal static class PaperList
{
    public static IEnumerable<PaperStatus> Of(MigrationOnDay file, IReadOnlyList<Rule<MigrationOnDay>> rules)
    {
        List<DocumentKind> asked = [];
        foreach (Rule<MigrationOnDay> rule in rules)
        {
            if (rule is IPaperRequirement requirement && !asked.Contains(requirement.Paper))
            {
                asked.Add(requirement.Paper);
                PaperState state = State(rule.Judge(in file).Kind, requirement.IsHeld(in file), file, requirement.Paper);
                yield return new(
                    requirement.Paper,
                    state,
                    state == PaperState.NotRequired ? default : rule.Law.On(file.GoverningDay)?.Basis ?? default,
                    Issuer.Of(requirement.Paper));
            }
        }

        foreach (DocumentKind kind in file.Migration.Documents.Select(document => document.Kind).OfType<DocumentKind>().Distinct())
        {
            if (kind.IsKnown && !asked.Contains(kind))
            {
                yield return new(kind, Validity(file, kind), default, Issuer.Of(kind));
            }
        }
    }

    private static PaperState State(VerdictKind verdict, bool isHeld, MigrationOnDay file, DocumentKind kind) =>
        isHeld ? Validity(file, kind)
        : verdict switch
        {
            VerdictKind.NotMet => PaperState.Missing,
            VerdictKind.NotApplicable => PaperState.NotRequired,
            _ => PaperState.Unknown,
        };

    private static PaperState Validity(MigrationOnDay file, DocumentKind kind)
    {
        int index = file.PaperThatCounts(kind);
        LocalDate? expires = index < 0 ? null : file.Migration.Documents[index].ExpiresOn;
        return expires < file.AsOf ? PaperState.Expired
            : expires < file.GoverningDay ? PaperState.ExpiresTooEarly
            : PaperState.Held;
    }
}
