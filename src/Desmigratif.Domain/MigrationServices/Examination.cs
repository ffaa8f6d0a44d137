using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>
/// An examination that a health certificate rests on (UU 18/2017 Art. 13(d)). The result of a pregnancy test is not stored, so
/// it has no code.
/// </summary>
/// <indonesian title="Pemeriksaan kesehatan">
/// Pemeriksaan yang mendasari surat keterangan sehat (UU 18/2017 Pasal 13 huruf d). Hasil tes kehamilan tidak disimpan, maka
/// tidak ada kodenya.
/// </indonesian>
/// <source>UU 18/2017 Art. 13(d)</source>
public sealed class Examination : Code, ICode<Examination>
{
    private Examination(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Physical.</summary>
    public static Examination Physical { get; } = new("physical", new("Pemeriksaan kesehatan", "Physical"));

    /// <summary>Psychological.</summary>
    public static Examination Psychological { get; } = new("psychological", new("Pemeriksaan psikologi", "Psychological"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<Examination> List { get; } = new(text => new Examination(text, label: null), Physical, Psychological);
}
