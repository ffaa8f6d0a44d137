using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PEO-004. A number that begins with 0 is a habit of village software; no text states it.</summary>
internal sealed class ProvisionalNumberIsReplaced() : Rule<OnDay<Person>>(
    "PEO-004",
    Warning,
    Confidence.C,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Nomor sementara diganti dengan NIK", "A provisional number is replaced by the NIK"),
    new(
        "Nomor yang diawali angka 0 adalah nomor sementara dari sistem desa, bukan NIK. Bantu warga mengurus NIK di Dinas "
        + "Kependudukan dan Pencatatan Sipil, lalu ganti nomor ini.",
        "A number that begins with 0 was given by a village system and is no NIK. Help the person to obtain the NIK at the civil "
        + "registry office, then replace this number."))
{
    private static readonly Verdict Provisional = Verdict.NotMet("/nik");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Person> subject) =>
        SixteenDigits.Of(subject.Record.Nik) is not { } digits ? Verdict.NotApplicable
        : digits[0] == '0' ? Provisional
        : Verdict.Met;
}
