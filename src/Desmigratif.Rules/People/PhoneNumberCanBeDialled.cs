using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PEO-016. What can be dialled is said by <see cref="PhoneNumber"/>.</summary>
internal sealed class PhoneNumberCanBeDialled() : Rule<OnDay<Person>>(
    "PEO-016",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Nomor telepon dapat dihubungi", "A phone number can be dialled"),
    new(
        "Nomor telepon tidak dapat dihubungi seperti yang tertulis. Tulis satu nomor saja, dengan angka; nomor luar negeri "
        + "diawali tanda + dan kode negara.",
        "The phone number cannot be dialled as it is written. Write one number only, in digits; a foreign number begins with + "
        + "and the country code."))
{
    private static readonly Verdict NoNumber = Verdict.NotMet("/phone");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters { get; } =
        [new Parameter<string>("mobilePattern", "pattern", "8[1-35-9][0-9]{7,10}")];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Person> subject) =>
        subject.Record.Phone is not { } phone ? Verdict.NotApplicable
        : phone.Value is null ? NoNumber
        : Verdict.Met;
}
