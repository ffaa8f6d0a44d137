using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// In which order papers usually come: health and psychology test, placement agreement, social security, visa, orientation, signing of the
/// work agreement; passport and training some time before the visa. It is custom, and only the set of papers is law.
/// </summary>
internal static class CustomaryOrder
{
    /// <summary>The papers that usually come before one, of those that matter in a file.</summary>
    /// <param name="kind">The paper.</param>
    /// <param name="matters">Whether a paper is needed or held; the papers before one that is not stand in its place.</param>
    public static EquatableArray<DocumentKind> Before(DocumentKind kind, Func<DocumentKind, bool> matters)
    {
        List<DocumentKind> before = [];
        Collect(kind, matters, before);
        return before.ToEquatableArray();
    }

    private static void Collect(DocumentKind kind, Func<DocumentKind, bool> matters, List<DocumentKind> before)
    {
        foreach (DocumentKind earlier in Usual(kind))
        {
            if (!matters(earlier))
            {
                Collect(earlier, matters, before);
            }
            else if (!before.Contains(earlier))
            {
                before.Add(earlier);
            }
        }
    }

    private static EquatableArray<DocumentKind> Usual(DocumentKind kind) => kind.Text switch
    {
        "placement-agreement" => [DocumentKind.HealthCertificate],
        "social-security-card" => [DocumentKind.PlacementAgreement],
        "work-visa" => [DocumentKind.SocialSecurityCard, DocumentKind.CompetenceCertificate, DocumentKind.Passport],
        "orientation-certificate" => [DocumentKind.WorkVisa],
        "work-agreement" or "seafarer-agreement" => [DocumentKind.OrientationCertificate],
        _ => [],
    };
}
