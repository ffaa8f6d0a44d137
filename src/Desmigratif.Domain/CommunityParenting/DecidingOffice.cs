using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>An office that decides on the care of a child.</summary>
/// <indonesian title="Instansi pemutus">Instansi yang memutuskan pengasuhan seorang anak.</indonesian>
/// <source>PP 44/2017</source>
public sealed class DecidingOffice : Code, ICode<DecidingOffice>
{
    private DecidingOffice(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Social office.</summary>
    public static DecidingOffice SocialOffice { get; } = new("social-office", new("Dinas Sosial", "Social office"));

    /// <summary>Court.</summary>
    public static DecidingOffice Court { get; } = new("court", new("Pengadilan", "Court"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<DecidingOffice> List { get; } = new(
        text => new DecidingOffice(text, label: null),
        SocialOffice,
        Court);
}
