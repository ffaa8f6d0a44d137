using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Places;

/// <summary>A programme that designates villages of migrant workers.</summary>
/// <indonesian title="Program desa">Program yang menetapkan desa pekerja migran.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class VillageProgramme : Code, ICode<VillageProgramme>
{
    private VillageProgramme(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>The programme of the Ministry of Manpower (Permenaker 2/2019).</summary>
    public static VillageProgramme Desmigratif { get; } =
        new("desmigratif", new("Desa Migran Produktif (Desmigratif)", "Productive migrant village (Desmigratif)"));

    /// <summary>The successor under the Ministry for the Protection of Indonesian Migrant Workers.</summary>
    public static VillageProgramme DesaMigranEmas { get; } =
        new("desa-migran-emas", new("Desa Migran Emas", "Golden migrant village (Desa Migran Emas)"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<VillageProgramme> List { get; } = new(
        text => new VillageProgramme(text, label: null),
        Desmigratif,
        DesaMigranEmas);
}
