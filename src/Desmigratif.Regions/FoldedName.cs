using System.Text;

namespace Desmigratif.Regions;

/// <summary>
/// A name as it is compared: capital letters and digits, words divided by one blank, apostrophes left out. What a regency is
/// (<i>Kabupaten, Kota</i>) can be passed over.
/// </summary>
internal static class FoldedName
{
    /// <summary>Longer than any name of the table, which is tested; what is longer is cut off.</summary>
    public const int MaxLength = 128;

    /// <summary>The longer ones first.</summary>
    private static ReadOnlySpan<byte> RegencyAdministrasi => "KABUPATEN ADMINISTRASI "u8;

    private static ReadOnlySpan<byte> Regency => "KABUPATEN "u8;

    private static ReadOnlySpan<byte> CityAdministrasi => "KOTA ADMINISTRASI "u8;

    private static ReadOnlySpan<byte> City => "KOTA "u8;

    /// <summary>Folds what somebody typed; <c>Kab.</c> is written out.</summary>
    public static byte[] Of(string text)
    {
        Span<byte> folded = stackalloc byte[MaxLength];
        string whole = Encoding.ASCII.GetString(folded[..Fold(Encoding.UTF8.GetBytes(text), folded)]);
        return Encoding.ASCII.GetBytes(whole.StartsWith("KAB ", StringComparison.Ordinal) ? "KABUPATEN" + whole[3..] : whole);
    }

    /// <summary>Folds a name in UTF-8.</summary>
    /// <returns>How many bytes were written.</returns>
    public static int Fold(ReadOnlySpan<byte> name, Span<byte> folded)
    {
        int length = 0;
        bool isWordBegun = true;
        for (int i = 0; i < name.Length && length < folded.Length; i++)
        {
            byte sign = name[i];
            if (char.IsAsciiLetterOrDigit((char)sign))
            {
                folded[length++] = char.IsAsciiLetterLower((char)sign) ? (byte)(sign - 'a' + 'A') : sign;
                isWordBegun = false;
            }
            else if (sign < 128 && sign != '\'' && !isWordBegun)
            {
                folded[length++] = (byte)' ';
                isWordBegun = true;
            }
        }

        return isWordBegun && length > 0 ? length - 1 : length;
    }

    /// <summary>A folded name without what the region is.</summary>
    public static ReadOnlySpan<byte> Proper(ReadOnlySpan<byte> folded) =>
        folded.StartsWith(RegencyAdministrasi) ? folded[RegencyAdministrasi.Length..]
        : folded.StartsWith(Regency) ? folded[Regency.Length..]
        : folded.StartsWith(CityAdministrasi) ? folded[CityAdministrasi.Length..]
        : folded.StartsWith(City) ? folded[City.Length..]
        : folded;
}
