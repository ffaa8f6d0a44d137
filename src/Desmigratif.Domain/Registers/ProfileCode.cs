using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Registers;

/// <summary>The profile as a bundle names it; <see cref="Profile"/> is what the rules work with.</summary>
/// <indonesian title="Profil" english="Profile">
/// Profil sebagaimana disebut dalam bundel: seberapa lengkap dan ketat isinya.
/// </indonesian>
/// <source>desmigratif/1.0</source>
public sealed class ProfileCode : Code, ICode<ProfileCode>
{
    private ProfileCode(string text, Wording? label, Records.Profile? profile = null)
        : base(text, label) =>
        Profile = profile;

    /// <summary>Work in progress: incomplete is normal.</summary>
    public static ProfileCode Draft { get; } = new("draft", new("Draf", "Draft"), Records.Profile.Draft);

    /// <summary>From the village to the regency.</summary>
    public static ProfileCode Submit { get; } = new("submit", new("Penyampaian", "Submit"), Records.Profile.Submit);

    /// <summary>Between institutions, the strictest.</summary>
    public static ProfileCode Exchange { get; } = new("exchange", new("Pertukaran", "Exchange"), Records.Profile.Exchange);

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<ProfileCode> List { get; } = new(text => new ProfileCode(text, label: null), Draft, Submit, Exchange);

    /// <summary>The profile this code names; nothing for an unknown code, which is judged as <c>submit</c>.</summary>
    public Records.Profile? Profile { get; }
}
