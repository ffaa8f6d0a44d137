using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Completeness;

namespace Desmigratif.Cli;

/// <summary>What the tool says of what a register still lacks, in both languages.</summary>
internal static class CompletenessTexts
{
    public static readonly Wording Profile = new(
        "Periksa setiap bundel seolah-olah memakai profil ini, dan sebutkan isian yang masih kurang pada setiap catatan.",
        "Check every bundle as if it bore this profile, and tell what each record still lacks for it.");

    public static readonly Wording Title = new("Yang masih harus dilengkapi untuk profil {0}", "Still missing for the profile {0}");

    public static readonly Wording Nothing = new("Tidak ada isian yang kurang untuk profil {0}.", "Nothing is missing for the profile {0}.");

    public static readonly Wording Suite = new("Kelengkapan untuk profil {0}", "Completeness for the profile {0}");

    public static readonly Wording Lacks = new("Masih kurang: {0}", "Still missing: {0}");

    public static readonly Wording Incomplete = new("Belum lengkap: {0} catatan", "Incomplete: {0} records");

    public static readonly Wording Records = new("catatan", "records");

    public static readonly Wording Members = new("isian", "members");

    public static ProfileCode CodeOf(Profile profile) => ProfileCode.List.All.AsEnumerable().First(code => code.Profile == profile);

    /// <summary>The members that a record lacks, as pointers.</summary>
    public static string MembersOf(IncompleteRecord record) => string.Join(' ', record.Missing.Select(member => member.Pointer));

    /// <summary>A text about a profile, with the name of the profile in it.</summary>
    public static string About(Wording text, Profile profile, Language language)
    {
        ProfileCode code = CodeOf(profile);
        string name = language == Language.Indonesian ? $"{code.Label!.Indonesian} ({code.Text})" : code.Text;
        return text.In(language).Replace("{0}", name, StringComparison.Ordinal);
    }
}
