using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>In which quality somebody is a caregiver.</summary>
/// <indonesian title="Kedudukan pengasuh">Dalam kedudukan apa seseorang menjadi pengasuh.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class CaregiverRelation : Code, ICode<CaregiverRelation>
{
    private CaregiverRelation(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>A relative, chosen by the family.</summary>
    public static CaregiverRelation Kin { get; } = new("kin", new("Kerabat", "Kin"));

    /// <summary>Neighbour.</summary>
    public static CaregiverRelation Neighbour { get; } = new("neighbour", new("Tetangga", "Neighbour"));

    /// <summary>A volunteer; neither the record <c>volunteer</c> nor the role of an officer.</summary>
    public static CaregiverRelation Volunteer { get; } = new("volunteer", new("Relawan", "Volunteer"));

    /// <summary>Teaches at the learning house.</summary>
    public static CaregiverRelation Tutor { get; } = new("tutor", new("Tutor", "Tutor"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<CaregiverRelation> List { get; } = new(
        text => new CaregiverRelation(text, label: null),
        Kin,
        Neighbour,
        Volunteer,
        Tutor);
}
