namespace Desmigratif.Domain.Values;

/// <summary>The forms of an Indonesian tax number.</summary>
public enum TaxNumberKind
{
    /// <summary>NPWP of fifteen digits, as given out until July 2022.</summary>
    Npwp15 = 1,

    /// <summary>NPWP of sixteen digits that begins with 0: a 0 before the fifteen, mostly of organisations.</summary>
    Npwp16 = 2,

    /// <summary>The NIK of a resident, which is that person's tax number since July 2022 (PMK 112/PMK.03/2022).</summary>
    Nik = 3,

    /// <summary>NITKU of 22 digits: sixteen of the holder and six of the place of business.</summary>
    Nitku = 4,
}
