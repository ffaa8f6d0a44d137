using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Who employs the worker abroad (<i>pemberi kerja</i>).</summary>
/// <indonesian title="Pemberi kerja">Siapa yang mempekerjakan pekerja di luar negeri.</indonesian>
public sealed record Employer : Fact
{
    /// <summary>The kind of employer.</summary>
    /// <indonesian title="Jenis">Jenis pemberi kerja.</indonesian>
    public EmployerKind? Kind { get; init; }

    /// <summary>The name.</summary>
    /// <indonesian title="Nama">Nama pemberi kerja.</indonesian>
    public PersonalText? Name { get; init; }

    /// <summary>The full address in the destination.</summary>
    /// <indonesian title="Alamat">Alamat lengkap di negara tujuan.</indonesian>
    public PersonalText? Address { get; init; }
}
