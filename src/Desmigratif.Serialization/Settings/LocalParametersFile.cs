using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Settings;

/// <summary>
/// What a village, a regency or a province has set, as a file: one JSON object as
/// <c>schema/v1/settings/local-parameters.schema.json</c> describes it. A value that is absent or null is not set. A legal duty is
/// stated for one hand-over and stands in no file.
/// </summary>
public static class LocalParametersFile
{
    /// <summary>Reads the values.</summary>
    /// <param name="utf8">The file.</param>
    /// <exception cref="SettingsException">
    /// It is no JSON object, a member is unknown or of another type, or a value lies outside what
    /// <see cref="LocalParameters.Faults"/> allows.
    /// </exception>
    public static LocalParameters Read(ReadOnlyMemory<byte> utf8)
    {
        SettingsObject file = SettingsObject.Of(utf8);
        _ = file.Text(SettingsObject.Schema);
        LocalParameters local = new()
        {
            LightInterest = file.Decimal("lightInterest"),
            DebtPerPerson = file.Long("debtPerPerson") is { } amount ? new Rupiah(amount) : null,
            Retention = file.Integer("retention"),
            PracticeKinds = Practice(file),
        };
        file.End();
        return local.Faults() is { IsEmpty: false } faults ? throw file.Fault(faults[0], Range(faults[0])) : local;
    }

    private static EquatableArray<PracticePapers> Practice(SettingsObject file)
    {
        if (file.Object("practiceKinds") is not { } byDestination)
        {
            return default;
        }

        List<PracticePapers> all = [];
        foreach (string name in byDestination.Names)
        {
            EquatableArray<DocumentKind> kinds = (byDestination.Texts(name) ?? default).Select(DocumentKind.List.Of).ToEquatableArray();
            if (!CountryCode.TryParse(name, provider: null, out CountryCode? destination))
            {
                throw file.Fault("practiceKinds", new(
                    "isian di sini dinamai dengan kode negara dua huruf besar (ISO 3166-1), misalnya TW.",
                    "members here are named by country codes of two capital letters (ISO 3166-1), such as TW."));
            }

            if (kinds.Any(kind => !kind.IsKnown) || kinds.Distinct().Count() != kinds.Count)
            {
                throw byDestination.Fault(name, new(
                    "di sini harus ada jenis dokumen dari format ini, masing-masing satu kali, misalnya police-record.",
                    "kinds of documents of the format are expected here, each once, such as police-record."));
            }

            all.Add(new(destination, kinds));
        }

        return all.ToEquatableArray();
    }

    private static Wording Range(string name) => name switch
    {
        "lightInterest" => new("di sini harus ada persen bunga per bulan, 0 sampai 100.", "percent of interest a month, 0 to 100, are expected here."),
        "debtPerPerson" => new("di sini harus ada jumlah rupiah, nol atau lebih.", "a sum in rupiah, zero or more, is expected here."),
        "retention" => new("di sini harus ada jumlah tahun, 1 sampai 100.", "a number of years, 1 to 100, is expected here."),
        _ => new("nilai ini di luar batas yang diperbolehkan.", "this value lies outside what is allowed."),
    };
}
