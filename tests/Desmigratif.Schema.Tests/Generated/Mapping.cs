using System.Globalization;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;

namespace Desmigratif.Schema.Tests.Generated;

/// <summary>The number of a code in a list of the population administration, as SIAK and OpenSID hold it.</summary>
/// <param name="List">Their list, by the name it has in OpenSID.</param>
/// <param name="Number">The number there.</param>
/// <param name="IsExact">Whether both mean the same; else theirs is broader, and its number does not lead back to this code.</param>
internal sealed record Mapping(string List, string Number, bool IsExact)
{
    private static readonly Dictionary<Type, string> Siak = new()
    {
        [typeof(Religion)] = "agama",
        [typeof(MaritalStatus)] = "status_kawin_6",
        [typeof(Education)] = "pendidikan_kk",
        [typeof(FamilyPosition)] = "hubungan_keluarga_shdk",
        [typeof(Citizenship)] = "kewarganegaraan",
        [typeof(Sex)] = "jenis_kelamin",
        [typeof(Disability)] = "disabilitas",
        [typeof(CivilOccupation)] = "pekerjaan_kk_baru",
    };

    private static readonly IReadOnlyList<string[]> Others = Table.Of("mappings");

    /// <summary>Every mapping of a code: those that the code declares, then those of the table.</summary>
    public static IEnumerable<Mapping> Of(Code code)
    {
        Type type = code.GetType();
        if (NumberOf(code, nameof(Religion.SiakNumber)) is { } number)
        {
            yield return new(Siak[type], number, IsExact: true);
        }

        if (NumberOf(code, nameof(CivilOccupation.OlderSiakNumber)) is { } older)
        {
            yield return new("pekerjaan_kk", older, IsExact: true);
        }

        foreach (string[] row in Others.Where(row => row[0] == CodeLists.NameOf(type) && row[1] == code.Text))
        {
            yield return new(row[2], row[3], row[4] == "exact");
        }
    }

    private static string? NumberOf(Code code, string property) =>
        ((int?)code.GetType().GetProperty(property)?.GetValue(code))?.ToString(CultureInfo.InvariantCulture);
}
