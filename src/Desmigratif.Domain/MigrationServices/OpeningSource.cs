using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Where a job offer comes from. The first three may demand workers (UU 18/2017 Art. 9(1)).</summary>
/// <indonesian title="Asal lowongan">
/// Dari mana lowongan berasal. Tiga yang pertama boleh meminta pekerja (UU 18/2017 Pasal 9 ayat (1)).
/// </indonesian>
/// <source>UU 18/2017 Art. 9(1)</source>
public sealed class OpeningSource : Code, ICode<OpeningSource>
{
    private OpeningSource(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>The mission of Indonesia in the destination.</summary>
    public static OpeningSource Mission { get; } =
        new("mission", new("Perwakilan RI di luar negeri", "Indonesian mission"));

    /// <summary>A partner in the destination, who places workers with employers there.</summary>
    public static OpeningSource Partner { get; } = new("partner", new("Mitra usaha", "Partner"));

    /// <summary>The employer abroad.</summary>
    public static OpeningSource Employer { get; } = new("employer", new("Pemberi kerja", "Employer"));

    /// <summary>Anybody else.</summary>
    public static OpeningSource Other { get; } = new("other", new("Lainnya", "Other"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<OpeningSource> List { get; } = new(
        text => new OpeningSource(text, label: null),
        Mission,
        Partner,
        Employer,
        Other);
}
