using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.Registers;

/// <summary>The line that closes a bundle, so that a cut or changed file is noticed.</summary>
/// <indonesian title="Penutup bundel">Baris penutup bundel, agar berkas yang terpotong atau diubah dapat diketahui.</indonesian>
[RecordType("end")]
public sealed record BundleEnd : Fact
{
    /// <summary>How many lines stand between the bundle line and this one.</summary>
    /// <indonesian title="Jumlah catatan">Banyaknya baris di antara baris pembuka dan baris ini.</indonesian>
    public int? Records { get; init; }

    /// <summary>
    /// The SHA-256 of the bundle's bytes, from the first byte of the bundle line up to the first byte of this line (exclusive), in
    /// hexadecimal.
    /// </summary>
    /// <indonesian title="SHA-256" english="SHA-256">
    /// Nilai SHA-256 dari isi bundel, dari bita pertama baris pembuka sampai sebelum bita pertama baris ini, dalam
    /// heksadesimal.
    /// </indonesian>
    public string? Sha256 { get; init; }
}
