namespace Desmigratif.Domain.Places;

/// <summary>The four levels of the Kemendagri region codes.</summary>
public enum RegionLevel
{
    /// <summary>Province (<i>provinsi</i>), two digits.</summary>
    Province = 1,

    /// <summary>Regency or city (<i>kabupaten, kota</i>), four digits.</summary>
    Regency = 2,

    /// <summary>District (<i>kecamatan</i>, in Papua <i>distrik</i>), six digits.</summary>
    District = 3,

    /// <summary>Village (<i>desa, kelurahan, desa adat</i>), ten digits.</summary>
    Village = 4,
}
