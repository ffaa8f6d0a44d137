using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Who offered the work.</summary>
/// <indonesian title="Perekrut">Siapa yang menawarkan pekerjaan.</indonesian>
public sealed record Recruiter : Fact
{
    /// <summary>The kind of recruiter.</summary>
    /// <indonesian title="Jenis">Jenis perekrut.</indonesian>
    public RecruiterKind? Kind { get; init; }

    /// <summary>The name, as told.</summary>
    /// <indonesian title="Nama">Nama perekrut, menurut keterangan.</indonesian>
    public PersonalText? Name { get; init; }
}
