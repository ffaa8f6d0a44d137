using Desmigratif.Domain.Findings;

namespace Desmigratif.Serialization.Settings;

/// <summary>What is expected of files of settings.</summary>
internal static class SettingTexts
{
    public static readonly Wording NoJson = new(
        "Berkas ini bukan JSON yang dapat dibaca, atau memuat nama yang sama dua kali. Periksa tanda kurung, koma, dan tanda kutipnya.",
        "This file is no JSON that can be read, or a name stands in it twice. Check its brackets, commas and quotation marks.");

    public static readonly Wording NoObject = new("Yang diharapkan di sini adalah objek JSON: { … }.", "A JSON object is expected here: { … }.");

    public static readonly Wording UnknownName = new(
        "Objek ini memuat nama yang tidak dikenal. Bandingkan dengan skemanya.",
        "This object holds a name that is not known. Compare it with the schema.");

    public static readonly Wording LightInterest = new(
        "Yang diharapkan adalah bilangan dari 0 sampai 100: persen bunga per bulan.",
        "A number from 0 to 100 is expected: percent of interest a month.");

    public static readonly Wording DebtPerPerson = new(
        "Yang diharapkan adalah bilangan bulat nol atau lebih: jumlah rupiah.",
        "A whole number of zero or more is expected: rupiah.");

    public static readonly Wording Retention = new(
        "Yang diharapkan adalah bilangan bulat dari 1 sampai 100: banyaknya tahun.",
        "A whole number from 1 to 100 is expected: years.");

    public static readonly Wording Destination = new(
        "Nama di sini haruslah kode negara dua huruf besar (ISO 3166-1), misalnya TW.",
        "The names here are country codes of two capital letters (ISO 3166-1), such as TW.");

    public static readonly Wording Kinds = new(
        "Yang diharapkan adalah daftar jenis dokumen dari format ini, masing-masing satu kali, misalnya [\"police-record\"].",
        "A list of kinds of documents of the format is expected, each once, such as [\"police-record\"].");

    public static readonly Wording Severities = new(
        "Berkas ini harus memuat objek severities: kode aturan dan tingkatnya.",
        "This file has to hold the object severities: codes of rules and their severity.");

    public static readonly Wording RuleCode = new(
        "Nama di sini haruslah kode aturan, misalnya PLC-013.",
        "The names here are codes of rules, such as PLC-013.");

    public static readonly Wording Severity = new(
        "Yang diharapkan adalah salah satu dari: blocking, error, warning, referral, info.",
        "One of these is expected: blocking, error, warning, referral, info.");
}
