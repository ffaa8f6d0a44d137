using System.Globalization;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using NodaTime;

namespace Desmigratif.Benchmarks.Data;

/// <summary>One made-up worker: who she or he is, and what she or he is about to do.</summary>
internal sealed partial class SampleWorker
{
    private static readonly string[] FirstNames = ["Siti", "Baiq", "Ahmad", "Nur", "Lalu", "Muhamad", "Dewi", "Sri", "Hasan", "Mariam"];
    private static readonly string[] LastNames = ["Aminah", "Rohani", "Fauzan", "Hidayat", "Zulkarnaen", "Lestari", "Mulyani", "Safitri"];
    private static readonly string[] Hamlets = ["Dusun Lauk Masjid", "Dusun Timba Nuh", "Dusun Kelotok", "Dusun Dasan Bawak"];

    private static readonly string[] Companies = ["PT Bina Kerja Utama", "PT Cahaya Lombok Mandiri", "PT Mitra Sasak Jaya", "PT Sinar Rinjani"];
    private static readonly string[] Employers = ["Pacific Precision Sdn Bhd", "Harbour Foods Ltd", "Formosa Textile Co Ltd", "Kinta Optics Sdn Bhd", "Evergreen Care Pte Ltd"];
    private static readonly string[] Destinations = ["MY", "HK", "TW", "SG"];
    private static readonly string[] Occupations = ["8212", "8189", "5322", "9329"];

    private readonly Random random;
    private readonly int number;
    private readonly bool isFemale;
    private readonly bool isMarried;
    private readonly LocalDate birth;
    private readonly LocalDate departure;

    public SampleWorker(int number, Random random)
    {
        this.number = number;
        this.random = random;
        isFemale = random.Next(100) < 70;
        isMarried = random.Next(100) < 60;
        birth = new LocalDate(1990, 1, 1).PlusDays(random.Next(13 * 365));
        departure = SampleVillage.AsOf.PlusDays(random.Next(10, 60));
    }

    private string Id => Text($"p{number:D4}");

    public Person Person() => new()
    {
        Id = Id,
        Nik = new(Text($"520308{birth.Day + (isFemale ? 40 : 0):D2}{birth.Month:D2}{birth.Year % 100:D2}{9000 + (number % 1000)}")),
        FamilyCard = new(Text($"520308{random.Next(1, 29):D2}{random.Next(1, 13):D2}{random.Next(10, 25):D2}{9000 + (number % 1000)}")),
        Name = Name(),
        Sex = isFemale ? Sex.Female : Sex.Male,
        BirthDate = birth,
        BirthPlace = "Lombok Timur",
        Religion = Religion.Islam,
        MaritalStatus = isMarried ? MaritalStatus.Married : MaritalStatus.NeverMarried,
        Education = Education.UpperSecondary,
        Occupation = isFemale ? CivilOccupation.Homemaker : CivilOccupation.SelfEmployed,
        Citizenship = Citizenship.Indonesian,
        Disability = Disability.None,
        LifeStatus = LifeStatus.Alive,
        Residence = Residence.Present,
        Address = new() { Hamlet = Pick(Hamlets), Rw = Text($"{random.Next(1, 9):D3}"), Rt = Text($"{random.Next(1, 20):D3}") },
        Phone = new(Text($"+62812{random.Next(10_000_000, 99_999_999)}")),
        FamilyPosition = FamilyPosition.Head,
        Mother = new() { Name = Name(), Certainty = Certainty.Stated },
        Schooling = new() { Status = SchoolingStatus.Completed, Level = SchoolingLevel.UpperSecondary },
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private string Name() => Text($"{Pick(FirstNames)} {Pick(LastNames)}");

    private string Pick(string[] words) => words[random.Next(words.Length)];

    private LocalDate Before(LocalDate day, int atLeast, int lessThan) => day.PlusDays(-random.Next(atLeast, lessThan));
}
