using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Programme;

/// <summary>What a memorandum with a partner covers; its deliverables are called by the same words.</summary>
/// <indonesian title="Ruang lingkup kemitraan">
/// Hal yang dicakup nota kesepahaman dengan mitra; hasilnya disebut dengan kata yang sama.
/// </indonesian>
/// <source>LKKNU 2021-05-10</source>
public sealed class PartnershipScope : Code, ICode<PartnershipScope>
{
    private PartnershipScope(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>A mapping of the need for community-based care.</summary>
    public static PartnershipScope Assessment { get; } =
        new("assessment", new("Asesmen dan pemetaan kebutuhan", "Assessment"));

    /// <summary>How community parenting is to work here.</summary>
    public static PartnershipScope ConceptAndModel { get; } =
        new("concept-and-model", new("Penyusunan konsep dan model", "Concept and model"));

    /// <summary>Modules for each audience.</summary>
    public static PartnershipScope Modules { get; } = new("modules", new("Penyusunan modul", "Modules"));

    /// <summary>The modules are tried out.</summary>
    public static PartnershipScope ModuleTrial { get; } = new("module-trial", new("Uji coba modul", "Module trial"));

    /// <summary>Those who will train others are trained.</summary>
    public static PartnershipScope TrainerTraining { get; } =
        new("trainer-training", new("Pelatihan untuk pelatih (ToT)", "Training of trainers"));

    /// <summary>The model is tried in a village.</summary>
    public static PartnershipScope Pilot { get; } = new("pilot", new("Percontohan", "Pilot"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<PartnershipScope> List { get; } = new(
        text => new PartnershipScope(text, label: null),
        Assessment,
        ConceptAndModel,
        Modules,
        ModuleTrial,
        TrainerTraining,
        Pilot);
}
