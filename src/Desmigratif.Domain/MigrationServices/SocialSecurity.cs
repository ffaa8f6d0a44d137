using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>The social-security membership of the worker (UU 18/2017 Arts. 5(d) and 29).</summary>
/// <indonesian title="Jaminan sosial">Kepesertaan jaminan sosial pekerja (UU 18/2017 Pasal 5 huruf d dan Pasal 29).</indonesian>
public sealed record SocialSecurity : Fact
{
    /// <summary>The membership number.</summary>
    /// <indonesian title="Nomor kepesertaan">Nomor kepesertaan.</indonesian>
    [NumberAsText]
    public PersonalText? Number { get; init; }

    /// <summary>The programmes the worker takes part in.</summary>
    /// <indonesian title="Program">Program jaminan yang diikuti.</indonesian>
    public EquatableArray<SocialSecurityProgramme> Programmes { get; init; }

    /// <summary>The contribution paid, in rupiah.</summary>
    /// <indonesian title="Iuran dibayar (Rp)" english="Contribution paid (Rp)">Iuran yang dibayar, dalam rupiah.</indonesian>
    public Rupiah? PaidRp { get; init; }

    /// <summary>How many months it covers.</summary>
    /// <indonesian title="Masa iuran (bulan)">Banyaknya bulan yang tercakup.</indonesian>
    public int? Months { get; init; }
}
