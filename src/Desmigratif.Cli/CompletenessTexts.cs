using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli;

/// <summary>What the tool says of what a register still lacks, in both languages.</summary>
internal static class CompletenessTexts
{
    public static readonly Wording Profile = new(
        "Periksa setiap bundel seolah-olah memakai profil ini, dan sebutkan isian yang masih kurang pada setiap catatan.",
        "Check every bundle as if it bore this profile, and tell what each record still lacks for it.");

    public static readonly Wording Title = new("Yang masih harus dilengkapi untuk profil {0}", "Still missing for the profile {0}");

    public static readonly Wording Nothing = new("Tidak ada isian yang kurang untuk profil {0}.", "Nothing is missing for the profile {0}.");

    public static readonly Wording Records = new("catatan", "records");

    public static readonly Wording Members = new("isian", "members");
}
