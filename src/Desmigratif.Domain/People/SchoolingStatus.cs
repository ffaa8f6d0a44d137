using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>Whether a person attends a school.</summary>
/// <indonesian title="Status sekolah">Apakah seseorang bersekolah.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class SchoolingStatus : Code, ICode<SchoolingStatus>
{
    private SchoolingStatus(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Not yet at school.</summary>
    public static SchoolingStatus NotYet { get; } = new("not-yet", new("Belum sekolah", "Not yet at school"));

    /// <summary>Attends a school.</summary>
    public static SchoolingStatus Enrolled { get; } = new("enrolled", new("Bersekolah", "Enrolled"));

    /// <summary>Has left school before completing it.</summary>
    public static SchoolingStatus DroppedOut { get; } = new("dropped-out", new("Putus sekolah", "Dropped out"));

    /// <summary>Has completed the level that is named.</summary>
    public static SchoolingStatus Completed { get; } = new("completed", new("Tamat", "Completed"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<SchoolingStatus> List { get; } = new(
        text => new SchoolingStatus(text, label: null),
        NotYet,
        Enrolled,
        DroppedOut,
        Completed);
}
