using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.People;

/// <summary>What school a person attends or attended.</summary>
/// <indonesian title="Sekolah">Sekolah yang sedang atau pernah diikuti seseorang.</indonesian>
public sealed record Schooling : Fact
{
    /// <summary>Whether the person attends a school.</summary>
    /// <indonesian title="Status sekolah">Apakah orang itu bersekolah.</indonesian>
    public SchoolingStatus? Status { get; init; }

    /// <summary>The level it is about.</summary>
    /// <indonesian title="Jenjang">Jenjang yang dimaksud.</indonesian>
    public SchoolingLevel? Level { get; init; }
}
