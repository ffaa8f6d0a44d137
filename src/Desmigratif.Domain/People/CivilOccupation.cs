using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>
/// The occupation that the family card states (<i>pekerjaan</i>). No code of this list means migrant worker: that somebody works
/// abroad is told by a <c>migration</c>, and in which occupation by an ISCO-08 code there.
/// </summary>
/// <indonesian title="Pekerjaan menurut KK">
/// Pekerjaan menurut Kartu Keluarga. Tidak ada kode yang berarti pekerja migran: bahwa seseorang bekerja di luar negeri
/// dinyatakan oleh catatan migration, dengan jabatan menurut ISCO-08.
/// </indonesian>
/// <source>Dukcapil/SIAK: pekerjaan (Permendagri 109/2019)</source>
/// <remarks>
/// Two lists are in use. The older one ends with 89, other. The newer one continues it: there 89 is a member of a high state
/// body, and 99 is other. So a number is never read without the name of its list.
/// </remarks>
public sealed class CivilOccupation : Code, ICode<CivilOccupation>
{
    private CivilOccupation(string text, Wording? label, int? siakNumber = null)
        : base(text, label) =>
        SiakNumber = siakNumber;

    /// <summary>Does not work, or not yet.</summary>
    public static CivilOccupation NotWorking { get; } = new("not-working", new("Belum/tidak bekerja", "Not (yet) working"), 1);

    /// <summary>Keeps the house of the family.</summary>
    public static CivilOccupation Homemaker { get; } = new("homemaker", new("Mengurus rumah tangga", "Homemaker"), 2);

    /// <summary>Goes to a school or university.</summary>
    public static CivilOccupation Student { get; } = new("student", new("Pelajar/mahasiswa", "Pupil or student"), 3);

    /// <summary>Works in the household of others; in Indonesia, for no code of this list means a migrant worker.</summary>
    public static CivilOccupation DomesticWorker { get; } =
        new("domestic-worker", new("Pembantu rumah tangga", "Domestic worker"), 23);

    /// <summary>Works at sea.</summary>
    public static CivilOccupation Seafarer { get; } = new("seafarer", new("Pelaut", "Seafarer"), 79);

    /// <summary>Works on own account.</summary>
    public static CivilOccupation SelfEmployed { get; } = new("self-employed", new("Wiraswasta", "Self-employed"), 88);

    /// <summary>Anything else.</summary>
    public static CivilOccupation Other { get; } = new("other", new("Lainnya", "Other"), 99);

    /// <summary>The codes of this list, in the order of the newer list.</summary>
    public static CodeList<CivilOccupation> List { get; } = new(
        text => new CivilOccupation(text, label: null),
        NotWorking,
        Homemaker,
        Student,
        new CivilOccupation("retired", new("Pensiunan", "Retired"), 4),
        new CivilOccupation("civil-servant", new("Pegawai Negeri Sipil (PNS)", "Civil servant"), 5),
        new CivilOccupation("armed-forces", new("Tentara Nasional Indonesia (TNI)", "Armed forces"), 6),
        new CivilOccupation("police", new("Kepolisian RI (Polri)", "Police"), 7),
        new CivilOccupation("trade", new("Perdagangan", "Trade"), 8),
        new CivilOccupation("farmer", new("Petani/pekebun", "Farmer or planter"), 9),
        new CivilOccupation("livestock-farmer", new("Peternak", "Livestock farmer"), 10),
        new CivilOccupation("fisher", new("Nelayan/perikanan", "Fisher"), 11),
        new CivilOccupation("industry", new("Industri", "Industry"), 12),
        new CivilOccupation("construction", new("Konstruksi", "Construction"), 13),
        new CivilOccupation("transport", new("Transportasi", "Transport"), 14),
        new CivilOccupation("private-employee", new("Karyawan swasta", "Employee of a private company"), 15),
        new CivilOccupation("state-enterprise-employee", new("Karyawan BUMN", "Employee of a state enterprise"), 16),
        new CivilOccupation("regional-enterprise-employee", new("Karyawan BUMD", "Employee of a regional enterprise"), 17),
        new CivilOccupation("contract-public-employee", new("Karyawan honorer", "Public employee on contract"), 18),
        new CivilOccupation("casual-labourer", new("Buruh harian lepas", "Casual day labourer"), 19),
        new CivilOccupation("farm-labourer", new("Buruh tani/perkebunan", "Farm or plantation labourer"), 20),
        new CivilOccupation("fishery-labourer", new("Buruh nelayan/perikanan", "Fishery labourer"), 21),
        new CivilOccupation("livestock-labourer", new("Buruh peternakan", "Livestock labourer"), 22),
        DomesticWorker,
        new CivilOccupation("barber", new("Tukang cukur", "Barber"), 24),
        new CivilOccupation("electrician", new("Tukang listrik", "Electrician"), 25),
        new CivilOccupation("bricklayer", new("Tukang batu", "Bricklayer"), 26),
        new CivilOccupation("carpenter", new("Tukang kayu", "Carpenter"), 27),
        new CivilOccupation("shoe-repairer", new("Tukang sol sepatu", "Shoe repairer"), 28),
        new CivilOccupation("welder-or-blacksmith", new("Tukang las/pandai besi", "Welder or blacksmith"), 29),
        new CivilOccupation("tailor", new("Tukang jahit", "Tailor"), 30),
        new CivilOccupation("dental-artisan", new("Tukang gigi", "Dental artisan"), 31),
        new CivilOccupation("make-up-artist", new("Penata rias", "Make-up artist"), 32),
        new CivilOccupation("wardrobe-stylist", new("Penata busana", "Wardrobe stylist"), 33),
        new CivilOccupation("hairdresser", new("Penata rambut", "Hairdresser"), 34),
        new CivilOccupation("mechanic", new("Mekanik", "Mechanic"), 35),
        new CivilOccupation("artist", new("Seniman", "Artist"), 36),
        new CivilOccupation("traditional-healer", new("Tabib", "Traditional healer"), 37),
        new CivilOccupation("traditional-midwife", new("Paraji", "Traditional midwife"), 38),
        new CivilOccupation("fashion-designer", new("Perancang busana", "Fashion designer"), 39),
        new CivilOccupation("translator", new("Penterjemah", "Translator"), 40),
        new CivilOccupation("mosque-imam", new("Imam masjid", "Imam of a mosque"), 41),
        new CivilOccupation("protestant-minister", new("Pendeta", "Protestant minister"), 42),
        new CivilOccupation("catholic-priest", new("Pastor", "Catholic priest"), 43),
        new CivilOccupation("journalist", new("Wartawan", "Journalist"), 44),
        new CivilOccupation("islamic-teacher", new("Ustadz/mubalig", "Islamic teacher or preacher"), 45),
        new CivilOccupation("cook", new("Juru masak", "Cook"), 46),
        new CivilOccupation("event-promoter", new("Promotor acara", "Event promoter"), 47),
        new CivilOccupation("national-legislator", new("Anggota DPR-RI", "Member of the House of Representatives"), 48),
        new CivilOccupation("regional-representative", new("Anggota DPD", "Member of the Regional Representative Council"), 49),
        new CivilOccupation("audit-board-member", new("Anggota BPK", "Member of the Audit Board"), 50),
        new CivilOccupation("president", new("Presiden", "President"), 51),
        new CivilOccupation("vice-president", new("Wakil Presiden", "Vice President"), 52),
        new CivilOccupation("constitutional-judge", new("Anggota Mahkamah Konstitusi", "Member of the Constitutional Court"), 53),
        new CivilOccupation("cabinet-member", new("Anggota kabinet kementerian", "Member of the cabinet"), 54),
        new CivilOccupation("ambassador", new("Duta besar", "Ambassador"), 55),
        new CivilOccupation("governor", new("Gubernur", "Governor"), 56),
        new CivilOccupation("deputy-governor", new("Wakil gubernur", "Deputy governor"), 57),
        new CivilOccupation("regent", new("Bupati", "Regent"), 58),
        new CivilOccupation("deputy-regent", new("Wakil bupati", "Deputy regent"), 59),
        new CivilOccupation("mayor", new("Wali kota", "Mayor"), 60),
        new CivilOccupation("deputy-mayor", new("Wakil wali kota", "Deputy mayor"), 61),
        new CivilOccupation("provincial-legislator", new("Anggota DPRD provinsi", "Member of a provincial council"), 62),
        new CivilOccupation("regency-legislator", new("Anggota DPRD kabupaten/kota", "Member of a regency or city council"), 63),
        new CivilOccupation("lecturer", new("Dosen", "Lecturer"), 64),
        new CivilOccupation("teacher", new("Guru", "Teacher"), 65),
        new CivilOccupation("pilot", new("Pilot", "Pilot"), 66),
        new CivilOccupation("lawyer", new("Pengacara", "Lawyer"), 67),
        new CivilOccupation("notary", new("Notaris", "Notary"), 68),
        new CivilOccupation("architect", new("Arsitek", "Architect"), 69),
        new CivilOccupation("accountant", new("Akuntan", "Accountant"), 70),
        new CivilOccupation("consultant", new("Konsultan", "Consultant"), 71),
        new CivilOccupation("doctor", new("Dokter", "Doctor"), 72),
        new CivilOccupation("midwife", new("Bidan", "Midwife"), 73),
        new CivilOccupation("nurse", new("Perawat", "Nurse"), 74),
        new CivilOccupation("pharmacist", new("Apoteker", "Pharmacist"), 75),
        new CivilOccupation("psychiatrist-or-psychologist", new("Psikiater/psikolog", "Psychiatrist or psychologist"), 76),
        new CivilOccupation("television-announcer", new("Penyiar televisi", "Television announcer"), 77),
        new CivilOccupation("radio-announcer", new("Penyiar radio", "Radio announcer"), 78),
        Seafarer,
        new CivilOccupation("researcher", new("Peneliti", "Researcher"), 80),
        new CivilOccupation("driver", new("Sopir", "Driver"), 81),
        new CivilOccupation("broker", new("Pialang", "Broker"), 82),
        new CivilOccupation("psychic", new("Paranormal", "Psychic"), 83),
        new CivilOccupation("trader", new("Pedagang", "Trader"), 84),
        new CivilOccupation("village-official", new("Perangkat desa", "Village official"), 85),
        new CivilOccupation("village-head", new("Kepala desa", "Village head"), 86),
        new CivilOccupation("nun", new("Biarawati", "Nun"), 87),
        SelfEmployed,
        new CivilOccupation("high-state-body-member", new("Anggota lembaga tinggi", "Member of a high state body"), 89),
        new CivilOccupation("performer", new("Artis", "Performer"), 90),
        new CivilOccupation("athlete", new("Atlet", "Athlete"), 91),
        new CivilOccupation("chef", new("Chef", "Chef"), 92),
        new CivilOccupation("manager", new("Manajer", "Manager"), 93),
        new CivilOccupation("clerk", new("Tenaga tata usaha", "Clerk"), 94),
        new CivilOccupation("operator", new("Operator", "Operator"), 95),
        new CivilOccupation("craft-worker", new("Pekerja pengolahan, kerajinan", "Processing or craft worker"), 96),
        new CivilOccupation("technician", new("Teknisi", "Technician"), 97),
        new CivilOccupation("expert-assistant", new("Asisten ahli", "Expert assistant"), 98),
        Other);

    /// <summary>The number of this code in the newer list, 1 to 99; nothing for an unknown code.</summary>
    public int? SiakNumber { get; }

    /// <summary>
    /// The number of this code in the older list, 1 to 89; nothing for an occupation that the older list does not hold, and for
    /// an unknown code.
    /// </summary>
    public int? OlderSiakNumber => SiakNumber switch
    {
        99 => 89,
        <= 88 => SiakNumber,
        _ => null,
    };
}
