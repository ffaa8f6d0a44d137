using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>The kind of visa in a passport. Only <see cref="Work"/> allows to work.</summary>
/// <indonesian title="Jenis visa">Jenis visa dalam paspor. Hanya work yang mengizinkan bekerja.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class VisaKind : Code, ICode<VisaKind>
{
    private VisaKind(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Work.</summary>
    public static VisaKind Work { get; } = new("work", new("Visa kerja", "Work"));

    /// <summary>Visit.</summary>
    public static VisaKind Visit { get; } = new("visit", new("Visa kunjungan", "Visit"));

    /// <summary>Tourist.</summary>
    public static VisaKind Tourist { get; } = new("tourist", new("Visa wisata", "Tourist"));

    /// <summary>Pilgrimage.</summary>
    public static VisaKind Pilgrimage { get; } = new("pilgrimage", new("Visa umrah atau haji", "Pilgrimage"));

    /// <summary>Transit.</summary>
    public static VisaKind Transit { get; } = new("transit", new("Visa transit", "Transit"));

    /// <summary>Student.</summary>
    public static VisaKind Student { get; } = new("student", new("Visa pelajar", "Student"));

    /// <summary>For trainees, who are no migrant workers in the sense of the law (UU 18/2017 Art. 4(2)).</summary>
    public static VisaKind Trainee { get; } = new("trainee", new("Visa magang", "Trainee"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<VisaKind> List { get; } = new(
        text => new VisaKind(text, label: null),
        Work,
        Visit,
        Tourist,
        Pilgrimage,
        Transit,
        Student,
        Trainee);
}
