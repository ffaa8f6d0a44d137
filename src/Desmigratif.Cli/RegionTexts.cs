using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;

namespace Desmigratif.Cli;

/// <summary>What the tool says of regions, in both languages.</summary>
internal static class RegionTexts
{
    public static readonly Wording Regions = new(
        "Cari provinsi, kabupaten/kota, kecamatan, dan desa menurut nama atau kode Kemendagri.",
        "Look up provinces, regencies, districts and villages by name or by Kemendagri code.");

    public static readonly Wording Find = new("Cari wilayah menurut nama.", "Find regions by name.");

    public static readonly Wording Show = new("Tampilkan satu wilayah menurut kodenya.", "Show one region by its code.");

    public static readonly Wording Name = new(
        "Nama atau bagian nama; sesudah koma, wilayah tempatnya berada: Anjani, Lombok Timur.",
        "A name or part of one; after a comma, where it lies: Anjani, Lombok Timur.");

    public static readonly Wording Code = new(
        "Kode Kemendagri, dengan atau tanpa titik: 52.03.13.2001.",
        "A Kemendagri code, with or without points: 52.03.13.2001.");

    public static readonly Wording LevelOption = new("Hanya wilayah tingkat ini.", "Only regions of this level.");

    public static readonly Wording Format = new(
        "Bentuk keluaran: text untuk dibaca orang, json satu objek.",
        "Form of the output: text for people, json one object.");

    public static readonly Wording Most = new("Banyaknya wilayah yang ditampilkan.", "How many regions are shown.");

    public static readonly Wording NoCount = new("--max memerlukan bilangan bulat nol atau lebih.", "--max takes a whole number of zero or more.");

    public static readonly Wording NoName = new("Tulis sekurang-kurangnya satu huruf atau angka dari nama yang dicari.", "Give at least one letter or digit of the name.");

    public static readonly Wording NoCode = new(
        "Itu bukan kode Kemendagri. Kode terdiri atas 2, 4, 6, atau 10 angka, dengan atau tanpa titik, misalnya 52.03.13.2001; angka ketujuh kode desa adalah 1, 2, atau 3.",
        "That is no Kemendagri code. A code has 2, 4, 6 or 10 digits, with or without points, such as 52.03.13.2001; the seventh digit of a village code is 1, 2 or 3.");

    public static readonly Wording NotFound = new("Tidak ada wilayah dengan nama itu.", "No region has that name.");

    public static readonly Wording UnknownCode = new(
        "Kode {0} tidak ada dalam daftar wilayah, baik yang terbaru maupun yang lama.",
        "The code {0} stands in no list of regions, new or old.");

    public static readonly Wording RetiredUnlisted = new(
        "Kode {0} sudah tidak dipakai, karena termasuk kabupaten/kota yang kodenya diganti. Namanya tidak ada dalam daftar.",
        "The code {0} is retired, because it lies in a regency whose code was replaced. The list does not have its name.");

    public static readonly Wording DidYouMean = new("Mungkin yang dimaksud:", "Perhaps this was meant:");

    public static readonly Wording LiesIn = new("Kode itu semestinya berada di:", "The code would lie in:");

    public static readonly Wording CodeColumn = new("Kode", "Code");

    public static readonly Wording LevelColumn = new("Tingkat", "Level");

    public static readonly Wording NameColumn = new("Nama", "Name");

    public static readonly Wording WithinColumn = new("Berada di", "Lies in");

    public static readonly Wording StatusColumn = new("Status", "Status");

    public static readonly Wording SuccessorColumn = new("Kode penggantinya", "Replaced by");

    public static readonly Wording ZoneColumn = new("Zona waktu", "Time zone");

    public static readonly Wording Source = new("Sumber data", "Source of the data");

    public static Wording Of(RegionLevel level) => level switch
    {
        RegionLevel.Province => new("provinsi", "province"),
        RegionLevel.Regency => new("kabupaten/kota", "regency or city"),
        RegionLevel.District => new("kecamatan", "district"),
        _ => new("desa/kelurahan", "village"),
    };

    public static Wording Of(RegionStatus status) => status switch
    {
        RegionStatus.Current => new("berlaku", "current"),
        RegionStatus.Retired => new("kode lama, tidak dipakai lagi", "retired code"),
        _ => new("tidak dikenal", "unknown"),
    };
}
