using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Places;

/// <summary>Where somebody lives within the village.</summary>
/// <indonesian title="Alamat">Tempat tinggal seseorang di desa.</indonesian>
/// <remarks>Every part is a personal value: in a small village a hamlet and a neighbourhood unit point to a house.</remarks>
public sealed record Address : Fact
{
    /// <summary>The hamlet (<i>dusun</i>).</summary>
    /// <indonesian title="Dusun">Nama dusun.</indonesian>
    public PersonalText? Hamlet { get; init; }

    /// <summary>The community unit (<i>rukun warga</i>), as written.</summary>
    /// <indonesian title="RW" english="Community unit (RW)">Rukun warga, sebagaimana tertulis.</indonesian>
    public PersonalText? Rw { get; init; }

    /// <summary>The neighbourhood unit (<i>rukun tetangga</i>), as written.</summary>
    /// <indonesian title="RT" english="Neighbourhood unit (RT)">Rukun tetangga, sebagaimana tertulis.</indonesian>
    public PersonalText? Rt { get; init; }

    /// <summary>Street and number, or whatever else finds the house.</summary>
    /// <indonesian title="Jalan dan nomor" english="Street and number">
    /// Nama jalan dan nomor, atau petunjuk lain untuk menemukan rumah.
    /// </indonesian>
    public PersonalText? Line { get; init; }
}
