using System.Runtime.InteropServices;
using Desmigratif.Domain.Places;

namespace Desmigratif.Regions;

/// <summary>
/// A region code as one number: the six digits of the district times 4096, plus the four digits of the village, missing digits
/// being 0. In the order of these numbers a region stands right before everything that lies in it.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct RegionKey(uint number)
{
    /// <summary>More than the greatest village number, 3999, and a power of two.</summary>
    private const uint VillagesOfDistrict = 4096;

    private const int DistrictDigits = 6;

    private const int VillageDigits = 10;

    public uint Number { get; } = number;

    public RegionLevel Level =>
        Village != 0 ? RegionLevel.Village
        : District % 100 != 0 ? RegionLevel.District
        : District % 10_000 != 0 ? RegionLevel.Regency
        : RegionLevel.Province;

    /// <summary>The first four digits.</summary>
    public int Regency => (int)(District / 100);

    /// <summary>The key of the region one level up. A province has none.</summary>
    public RegionKey Parent => Level switch
    {
        RegionLevel.Village => new(District * VillagesOfDistrict),
        RegionLevel.District => new(District / 100 * 100 * VillagesOfDistrict),
        _ => new(District / 10_000 * 10_000 * VillagesOfDistrict),
    };

    /// <summary>The key of the regency; a regency itself.</summary>
    public RegionKey AtRegency => new(District / 100 * 100 * VillagesOfDistrict);

    /// <summary>The first number that lies neither here nor in here.</summary>
    public uint End => Level switch
    {
        RegionLevel.Village => Number + 1,
        RegionLevel.District => (District + 1) * VillagesOfDistrict,
        RegionLevel.Regency => (District + 100) * VillagesOfDistrict,
        _ => (District + 10_000) * VillagesOfDistrict,
    };

    private uint District => Number / VillagesOfDistrict;

    private uint Village => Number % VillagesOfDistrict;

    /// <summary>Reads bare digits.</summary>
    /// <returns>Whether they have the form of a code; a part of two zeros stands for no region.</returns>
    public static bool TryRead(ReadOnlySpan<char> code, out RegionKey key)
    {
        key = default;
        if (code.Length is not (2 or 4 or DistrictDigits or VillageDigits)
            || code[0] == '0'
            || !IsDigits(code)
            || (code.Length > 2 && IsZero(code[2..4]))
            || (code.Length > 4 && IsZero(code[4..DistrictDigits]))
            || (code.Length == VillageDigits && code[DistrictDigits] is not ('1' or '2' or '3')))
        {
            return false;
        }

        uint district = 0;
        for (int i = 0; i < DistrictDigits; i++)
        {
            district = (district * 10) + (i < code.Length ? (uint)(code[i] - '0') : 0);
        }

        uint village = 0;
        for (int i = DistrictDigits; i < code.Length; i++)
        {
            village = (village * 10) + (uint)(code[i] - '0');
        }

        key = new((district * VillagesOfDistrict) + village);
        return true;
    }

    public RegionCode ToCode()
    {
        Span<char> digits = stackalloc char[VillageDigits];
        Write(District, digits[..DistrictDigits]);
        Write(Village, digits[DistrictDigits..]);
        return RegionCode.Parse(digits[..(Level is RegionLevel.Village ? VillageDigits : 2 * (int)Level)]);
    }

    /// <summary>The search of the framework allocates until it is compiled for good.</summary>
    private static bool IsDigits(ReadOnlySpan<char> code)
    {
        foreach (char sign in code)
        {
            if (!char.IsAsciiDigit(sign))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsZero(ReadOnlySpan<char> part) => part is ['0', '0'];

    private static void Write(uint number, Span<char> digits)
    {
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            digits[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
