namespace Desmigratif.Cli.Demo.Assumptions;

/// <summary>
/// Invented names for villages, put together from two words; a third tells those apart that would be called alike.
/// </summary>
internal static class VillageNames
{
    private static readonly string[] Beginnings =
        ["Rantau", "Titian", "Lentera", "Bintang", "Tunas", "Pelita", "Cakra", "Kembara", "Samudra", "Pranata"];

    private static readonly string[] Endings =
        ["harap", "asih", "karsa", "raharja", "sentosa", "bakti", "cita", "mandiri", "rukun", "waluya"];

    private static readonly string[] Sides =
        ["", " Lor", " Kidul", " Wetan", " Kulon", " Tengah", " Girang", " Hilir", " Baru", " Lama", " Indah", " Jaya"];

    /// <summary>The name of a village; no two of the first 1,200 have the same.</summary>
    /// <param name="village">The village, from 0.</param>
    public static string Of(int village)
    {
        int pair = (village * 37) % (Beginnings.Length * Endings.Length);
        int side = (village / (Beginnings.Length * Endings.Length)) % Sides.Length;
        return Beginnings[pair / Endings.Length] + Endings[pair % Endings.Length] + Sides[side];
    }
}
