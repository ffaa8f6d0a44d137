using Desmigratif.Cli.Demo.Episodes;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Cli.Demo.Faults;

/// <summary>
/// Faults in the papers of a file that the village has declared complete: one is not there, or is not what it should be.
/// </summary>
internal static class PaperFaults
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        Missing("PLC-004", DocumentKind.MaritalStatusStatement),
        Missing("PLC-005", DocumentKind.MarriageBook, EpisodeWish.CompleteAndMarried),
        new(EpisodeWish.CompleteOnLand, PermissionMissing),
        new(EpisodeWish.CompleteOnLand, PermissionNotAcknowledged),
        Missing("PLC-009", DocumentKind.CompetenceCertificate),
        Wrong(
            "PLC-010",
            DocumentKind.HealthCertificate,
            "examinations",
            paper => paper with { Examinations = [Examination.Physical] }),
        Missing("PLC-011", DocumentKind.Passport),
        Missing("PLC-012", DocumentKind.WorkVisa),
        Wrong("PLC-013", DocumentKind.WorkVisa, "visaKind", paper => paper with { VisaKind = VisaKind.Visit }),
        Missing(
            "PLC-014",
            DocumentKind.PlacementAgreement,
            pointer: "/placementAgreement",
            also: file => file with { PlacementAgreement = null }),
        Missing("PLC-015", DocumentKind.WorkAgreement, pointer: "/contract", also: file => file with { Contract = null }),
        new(EpisodeWish.CompleteOnLand, PassportExpired),
        new(EpisodeWish.CompleteOnLand, PaperOfTheFuture),
        Missing("SEA-001", DocumentKind.SeafarerAgreement, EpisodeWish.CompleteAtSea),
        Missing(
            "SOC-001",
            DocumentKind.SocialSecurityCard,
            pointer: "/socialSecurity/number",
            also: file => file with { SocialSecurity = file.SocialSecurity! with { Number = null } }),
    ];

    private static FaultKind Missing(
        string code,
        DocumentKind kind,
        EpisodeWish wish = EpisodeWish.CompleteOnLand,
        string pointer = "/documents",
        Func<Migration, Migration>? also = null) =>
        new(wish, planting =>
        {
            if (planting.FindEpisode(wish) is not { } episode)
            {
                return false;
            }

            planting.Change(episode, file => Without(kind, also is null ? file : also(file)));
            planting.Expect(code, Severity.Blocking, episode, pointer);
            return true;
        });

    private static FaultKind Wrong(string code, DocumentKind kind, string member, Func<Document, Document> change) =>
        new(
            EpisodeWish.CompleteOnLand,
            planting => Spoil(planting, code, Severity.Blocking, kind, member, (paper, _) => change(paper)) is not null);

    /// <summary>The letter is missing in the village's letter book too, so nobody finds it there.</summary>
    private static bool PermissionMissing(Planting planting)
    {
        if (planting.FindEpisode(EpisodeWish.CompleteOnLand) is not { } episode)
        {
            return false;
        }

        planting.RemoveLetter(DocumentKind.FamilyPermission, episode.Person.Id);
        planting.Change(episode, file => Without(DocumentKind.FamilyPermission, file));
        planting.Expect("PLC-006", Severity.Blocking, episode, "/documents");
        return true;
    }

    private static bool PermissionNotAcknowledged(Planting planting)
    {
        Migration? episode = Spoil(
            planting,
            "PLC-007",
            Severity.Blocking,
            DocumentKind.FamilyPermission,
            "acknowledgedBy",
            (paper, _) => paper with { AcknowledgedBy = null, AcknowledgedOn = null });
        if (episode is not null)
        {
            planting.RemoveLetter(DocumentKind.FamilyPermission, episode.Person.Id);
        }

        return episode is not null;
    }

    private static bool PassportExpired(Planting planting) => Spoil(
        planting,
        "DOC-001",
        Severity.Blocking,
        DocumentKind.Passport,
        "expiresOn",
        (paper, file) => paper with { ExpiresOn = file.PlannedDeparture?.PlusDays(-planting.Chance.Between(1, 15)) }) is not null;

    /// <summary>The year of issue is written too late.</summary>
    private static bool PaperOfTheFuture(Planting planting) => Spoil(
        planting,
        "DOC-005",
        Severity.Error,
        DocumentKind.MaritalStatusStatement,
        "issuedOn",
        (paper, _) => paper with { IssuedOn = paper.IssuedOn?.PlusYears(1) }) is not null;

    private static Migration? Spoil(
        Planting planting,
        string code,
        Severity severity,
        DocumentKind kind,
        string member,
        Func<Document, Migration, Document> change)
    {
        if (planting.FindEpisode(EpisodeWish.CompleteOnLand) is not { } episode)
        {
            return null;
        }

        Document[] papers = [.. episode.Documents];
        int index = Array.FindIndex(papers, paper => paper.Kind == kind);
        papers[index] = change(papers[index], episode);
        planting.Change(episode, file => file with { Documents = papers.ToEquatableArray() });
        planting.Expect(code, severity, episode, FormattableString.Invariant($"/documents/{index}/{member}"));
        return episode;
    }

    private static Migration Without(DocumentKind kind, Migration file) =>
        file with { Documents = file.Documents.Where(paper => paper.Kind != kind).ToEquatableArray() };
}
