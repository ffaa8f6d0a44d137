using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Registers;

/// <summary>REG-008. Two codes are the same when their digits are, with or without points.</summary>
internal sealed class BundleIsOneVillage() : Rule<OnDay<Bundle>>(
    "REG-008",
    Error,
    Confidence.A,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Satu bundel memuat register satu desa", "A bundle is the register of one village"),
    new(
        "Kode desa pada catatan desa berbeda dengan kode desa pada baris bundel. Pastikan berkas ini milik satu desa, lalu "
        + "samakan kedua kodenya.",
        "The code of the village record differs from that of the bundle line. Make sure that the file is that of one village, "
        + "then make the two codes agree."))
{
    private static readonly Verdict CodeDiffers = Verdict.NotMet("/code");
    private static readonly Verdict NoVillageOfBundle = Verdict.Unknown("/village");
    private static readonly Verdict NoCode = Verdict.Unknown("village:/code");

    private static readonly Wording NotOneVillage = new(
        "Bundel ini memuat {villages} catatan desa, padahal seharusnya tepat satu. Sertakan catatan desa pemilik register ini "
        + "dan pisahkan desa lain ke bundelnya sendiri.",
        "The number of village records in this bundle is {villages}; it must be one. Include the record of the village whose "
        + "register this is, and put any other village into a bundle of its own.");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Bundle> subject)
    {
        RecordTable<Village> villages = subject.Register.Villages;
        if (villages.Count != 1)
        {
            return Verdict.NotMet([new Fault("/code", [new FindingParameter("villages", villages.Count)], NotOneVillage)]);
        }

        return subject.Record.Village is not { } expected ? NoVillageOfBundle
            : villages[0].Code is not { } code ? NoCode
            : code == expected || (code.Value is { } region && region == expected.Value) ? Verdict.Met
            : CodeDiffers;
    }
}
