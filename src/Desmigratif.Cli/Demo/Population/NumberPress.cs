using System.Globalization;
using Desmigratif.Cli.Demo.Assumptions;
using Desmigratif.Domain.Places;
using Desmigratif.Regions;
using NodaTime;

namespace Desmigratif.Cli.Demo.Population;

/// <summary>
/// Gives the people of a village numbers that nobody has: identity and family card numbers with serials 9000 to 9999, which no
/// district reaches, and telephone numbers of which the four digits after the prefix are 0. Every village has ten serials and one
/// district number of its own, so that no two villages give the same number.
/// </summary>
internal sealed class NumberPress
{
    private const int SerialsOfVillage = 10;

    private static readonly string[] MobilePrefixes =
        ["811", "812", "813", "821", "822", "852", "853", "857", "858", "877", "878", "896"];

    private static readonly Regency[] Regencies = [.. Places()];

    private readonly Dictionary<(string Area, int Day), int> given = [];
    private readonly Chance chance;
    private readonly int home;
    private readonly string district;
    private readonly int firstSerial;

    /// <summary>Sets up the press of a village.</summary>
    /// <param name="regency">The regency the village lies in.</param>
    /// <param name="village">The village, from 0.</param>
    /// <param name="chance">Where chances come from.</param>
    public NumberPress(Regency regency, int village, Chance chance)
    {
        this.chance = chance;
        home = Array.IndexOf(Regencies, regency);
        district = Invariant($"{1 + (village % SendingRegencies.Districts):00}");
        int row = village / SendingRegencies.Districts;
        firstSerial = 9000 + (SerialsOfVillage * row);
        VillageCode = CodeOf(regency.Code + district, row);
    }

    /// <summary>
    /// The code of the village: of the villages of the district in the list of the Ministry of Home Affairs each in its turn, so that
    /// the code is known; when there are no more, one of the form that the list does not have.
    /// </summary>
    public string VillageCode { get; }

    /// <summary>A NIK, and the regency where it was given: mostly that of the village.</summary>
    /// <param name="isFemale">The sex, which the number shows.</param>
    /// <param name="birth">The birth date, which the number shows.</param>
    public (string Nik, Regency From) Nik(bool isFemale, LocalDate birth)
    {
        int from = chance.Percent(12) ? chance.Below(Regencies.Length) : home;
        int day = ((((birth.Day + (isFemale ? 40 : 0)) * 100) + birth.Month) * 100) + (birth.Year % 100);
        for (int turn = 0; turn < Regencies.Length; turn++)
        {
            Regency regency = Regencies[(from + turn) % Regencies.Length];
            if (Print(regency.Code + district, day) is { } nik)
            {
                return (nik, regency);
            }
        }

        throw new InvalidOperationException("A village has more people born on one day than it has numbers for.");
    }

    /// <summary>The number of a family card issued in the village within the years before a day.</summary>
    public string FamilyCard(LocalDate asOf)
    {
        while (true)
        {
            LocalDate issued = asOf.PlusDays(-chance.Between(1, 4500));
            if (Print(VillageCode[..6], (((issued.Day * 100) + issued.Month) * 100) + (issued.Year % 100)) is { } number)
            {
                return number;
            }
        }
    }

    /// <summary>A mobile telephone number.</summary>
    public string Phone() => Invariant($"+62{chance.Of(MobilePrefixes)}0000{chance.Below(10_000):0000}");

    private static string CodeOf(string district, int row)
    {
        int left = row;
        foreach (Region village in RegionTable.Instance.Find(district)?.Children ?? [])
        {
            string code = village.Code.Text;
            if (village.Status is RegionStatus.Current && code[6] == '2' && left-- == 0)
            {
                return code;
            }
        }

        return Invariant($"{district}{2900 + row}");
    }

    private static IEnumerable<Regency> Places()
    {
        foreach ((Regency regency, _) in SendingRegencies.All)
        {
            yield return regency;
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>The next number, of a person or a card; nothing when the serials of that area and day are used up.</summary>
    private string? Print(string area, int day)
    {
        int before = given.GetValueOrDefault((area, day));
        if (before == SerialsOfVillage)
        {
            return null;
        }

        given[(area, day)] = before + 1;
        return Invariant($"{area}{day:000000}{firstSerial + before}");
    }
}
