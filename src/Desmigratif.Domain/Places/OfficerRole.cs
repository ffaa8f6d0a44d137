using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Places;

/// <summary>What somebody does for the programme in a village.</summary>
/// <indonesian title="Peran petugas">Tugas seseorang bagi program di desa.</indonesian>
/// <source>Permenaker 2/2019; desmigratif/1.0</source>
public sealed class OfficerRole : Code, ICode<OfficerRole>
{
    private OfficerRole(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>The regency coordinator: the head of the manpower office.</summary>
    public static OfficerRole Coordinator { get; } = new("coordinator", new("Koordinator Desmigratif", "Coordinator"));

    /// <summary>The village person in charge: the village head.</summary>
    public static OfficerRole Responsible { get; } =
        new("responsible", new("Penanggung Jawab Desmigratif", "Village person in charge"));

    /// <summary>One of the two officers of the village, until 2017 called <i>pendamping</i>.</summary>
    public static OfficerRole Officer { get; } = new("officer", new("Petugas Desmigratif", "Desmigratif officer"));

    /// <summary>Helps without being one of the officers.</summary>
    public static OfficerRole Volunteer { get; } = new("volunteer", new("Relawan", "Volunteer"));

    /// <summary>Teaches at the learning house.</summary>
    public static OfficerRole Tutor { get; } = new("tutor", new("Tutor rumah belajar", "Tutor"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<OfficerRole> List { get; } = new(
        text => new OfficerRole(text, label: null),
        Coordinator,
        Responsible,
        Officer,
        Volunteer,
        Tutor);
}
