using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>How each paper of a placement file stands: those the rules ask for in the order of the book, then the others on file.</summary>
internal static class PaperList
{
    public static IEnumerable<PaperStatus> Of(MigrationOnDay file, IReadOnlyList<Rule<MigrationOnDay>> rules)
    {
        List<PaperStatus> papers = [];
        foreach (Rule<MigrationOnDay> rule in rules)
        {
            if (rule is IPaperRequirement requirement && !papers.Exists(paper => paper.Kind == requirement.Paper))
            {
                PaperState state = State(rule.Judge(in file).Kind, requirement.IsHeld(in file), file, requirement.Paper);
                EquatableArray<Citation> basis = state == PaperState.NotRequired
                    ? default
                    : rule.Law.On(file.GoverningDay)?.Basis ?? default;
                papers.Add(new(requirement.Paper, state, basis, Issuer.Of(requirement.Paper), After: default));
            }
        }

        foreach (DocumentKind kind in file.Migration.Documents.Select(document => document.Kind).OfType<DocumentKind>().Distinct())
        {
            if (kind.IsKnown && !papers.Exists(paper => paper.Kind == kind))
            {
                papers.Add(new(kind, Validity(file, kind), default, Issuer.Of(kind), After: default));
            }
        }

        return papers.Select(paper => paper.State == PaperState.NotRequired ? paper : paper with
        {
            After = CustomaryOrder.Before(paper.Kind, Matters),
        });

        bool Matters(DocumentKind kind) => papers.Exists(paper => paper.Kind == kind && paper.State != PaperState.NotRequired);
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
            : expires < file.LeavingDay ? PaperState.ExpiresTooEarly
            : PaperState.Held;
    }
}
