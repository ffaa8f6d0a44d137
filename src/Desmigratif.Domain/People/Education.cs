using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>
/// The highest education completed, as the family card states it. What a person attends now is <see cref="Schooling"/>.
/// </summary>
/// <indonesian title="Pendidikan">
/// Pendidikan tertinggi yang ditamatkan menurut Kartu Keluarga. Sekolah yang sedang diikuti dicatat pada schooling.
/// </indonesian>
/// <source>Dukcapil/SIAK: pendidikan (Permendagri 109/2019)</source>
public sealed class Education : Code, ICode<Education>
{
    private Education(string text, Wording? label, int? siakNumber = null)
        : base(text, label) =>
        SiakNumber = siakNumber;

    /// <summary>No schooling (yet).</summary>
    public static Education NoSchoolingYet { get; } =
        new("no-schooling-yet", new("Tidak/belum sekolah", "No schooling (yet)"), 1);

    /// <summary>Primary not completed.</summary>
    public static Education PrimaryNotCompleted { get; } =
        new("primary-not-completed", new("Belum tamat SD/sederajat", "Primary not completed"), 2);

    /// <summary>Primary completed.</summary>
    public static Education PrimaryCompleted { get; } =
        new("primary-completed", new("Tamat SD/sederajat", "Primary completed"), 3);

    /// <summary>Lower secondary.</summary>
    public static Education LowerSecondary { get; } = new("lower-secondary", new("SLTP/sederajat", "Lower secondary"), 4);

    /// <summary>Upper secondary.</summary>
    public static Education UpperSecondary { get; } = new("upper-secondary", new("SLTA/sederajat", "Upper secondary"), 5);

    /// <summary>One or two years after school.</summary>
    public static Education DiplomaOneOrTwo { get; } = new("diploma-i-ii", new("Diploma I/II", "Diploma I/II"), 6);

    /// <summary>Three years after school.</summary>
    public static Education DiplomaThree { get; } = new("diploma-iii", new("Akademi/Diploma III/Sarjana Muda", "Diploma III"), 7);

    /// <summary>Bachelor, or a diploma of four years.</summary>
    public static Education Bachelor { get; } = new("bachelor", new("Diploma IV/Strata I", "Bachelor"), 8);

    /// <summary>Master.</summary>
    public static Education Master { get; } = new("master", new("Strata II", "Master"), 9);

    /// <summary>Doctorate.</summary>
    public static Education Doctorate { get; } = new("doctorate", new("Strata III", "Doctorate"), 10);

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<Education> List { get; } = new(
        text => new Education(text, label: null),
        NoSchoolingYet,
        PrimaryNotCompleted,
        PrimaryCompleted,
        LowerSecondary,
        UpperSecondary,
        DiplomaOneOrTwo,
        DiplomaThree,
        Bachelor,
        Master,
        Doctorate);

    /// <summary>
    /// The number of this code in the population administration list <c>pendidikan_kk</c>; nothing for an unknown code.
    /// </summary>
    public int? SiakNumber { get; }
}
