using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>Whether a person is in the village.</summary>
/// <indonesian title="Keberadaan">Apakah seseorang berada di desa.</indonesian>
/// <source>OpenSID: status_dasar_penduduk; desmigratif/1.0</source>
public sealed class Residence : Code, ICode<Residence>
{
    private Residence(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Lives in the village and is there.</summary>
    public static Residence Present { get; } = new("present", new("Berada di desa", "Present"));

    /// <summary>Belongs to the village and is elsewhere for a time, as migrant workers are.</summary>
    public static Residence Away { get; } = new("away", new("Pergi sementara", "Away"));

    /// <summary>Has moved to another place for good.</summary>
    public static Residence Moved { get; } = new("moved", new("Pindah", "Moved"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<Residence> List { get; } = new(text => new Residence(text, label: null), Present, Away, Moved);
}
