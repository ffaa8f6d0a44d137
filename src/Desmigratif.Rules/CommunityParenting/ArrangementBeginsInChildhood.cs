using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.People;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// CAR-002. It begins on the day of birth at the earliest and on the day before the eighteenth birthday at the latest.
/// </summary>
internal sealed class ArrangementBeginsInChildhood() : Rule<OnDay<CareArrangement>>(
    "CAR-002",
    Error,
    Confidence.B,
    DatedLaw.Always(Laws.Uu35Of2014.Whole),
    new("Pengaturan pengasuhan dimulai sebelum anak berusia 18 tahun", "An arrangement begins before the child is 18"),
    new(
        "Pada hari pengaturan pengasuhan ini dimulai, anak sudah berusia {adultAge} tahun atau lebih. Periksa tanggal mulai dan "
        + "tanggal lahirnya, lalu betulkan yang keliru.",
        "On the day on which this arrangement begins the child is {adultAge} or older. Check that day and the date of birth, and "
        + "correct what is wrong."))
{
    private static readonly Verdict NoBeginning = Verdict.Unknown("/from");
    private static readonly Verdict NoBirthDate = Verdict.Unknown("person:/birthDate");
    private static readonly Verdict TooLate = Verdict.NotMet("/from", new FindingParameter("adultAge", 18));

    private static readonly Verdict TooEarly = Verdict.NotMet([new Fault("/from", Message: new(
        "Pengaturan pengasuhan ini dimulai sebelum anak lahir. Periksa tanggal mulai dan tanggal lahirnya, lalu betulkan yang "
        + "keliru.",
        "This arrangement begins before the child was born. Check that day and the date of birth, and correct what is wrong."))]);

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Majority.AdultAge];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<CareArrangement> subject) =>
        subject.Record.From is not { } from ? NoBeginning
        : CareFacts.ChildOf(subject.Register, subject.Record)?.BirthDate is not { } birth ? NoBirthDate
        : from < birth ? TooEarly
        : Majority.IsChild(birth, from) ? Verdict.Met
        : TooLate;
}
