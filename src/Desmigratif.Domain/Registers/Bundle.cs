using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Registers;

/// <summary>The line that opens a bundle: one village, one hand-over.</summary>
/// <indonesian title="Bundel">Baris pembuka bundel: satu desa, satu penyerahan.</indonesian>
/// <remarks>Which members a bundle line must have is a rule of its own, so none is declared here.</remarks>
[RecordType("bundle")]
public sealed record Bundle : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Bundle;

    /// <summary>The format and its version, such as <c>desmigratif/1.0</c>.</summary>
    /// <indonesian title="Skema">Nama format dan versinya, misalnya desmigratif/1.0.</indonesian>
    public string? Schema { get; init; }

    /// <summary>The village whose register this is: ten digits of the Home Affairs ministry (Kemendagri).</summary>
    /// <indonesian title="Kode desa">Desa pemilik register: sepuluh angka menurut Kementerian Dalam Negeri.</indonesian>
    public Written<RegionCode>? Village { get; init; }

    /// <summary>When the bundle was written, in UTC.</summary>
    /// <indonesian title="Waktu dibuat">Kapan bundel ditulis, dalam UTC.</indonesian>
    public Instant? ProducedAt { get; init; }

    /// <summary>The program that wrote it.</summary>
    /// <indonesian title="Pembuat">Program yang menulisnya.</indonesian>
    public Producer? Producer { get; init; }

    /// <summary>Why it is handed over.</summary>
    /// <indonesian title="Tujuan">Untuk apa diserahkan.</indonesian>
    public BundlePurpose? Purpose { get; init; }

    /// <summary>How complete and strict it promises to be.</summary>
    /// <indonesian title="Profil">Seberapa lengkap dan ketat isinya.</indonesian>
    public ProfileCode? Profile { get; init; }
}
