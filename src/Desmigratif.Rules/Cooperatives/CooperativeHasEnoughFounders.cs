using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Cooperatives;

/// <summary>COP-001. The day of the founding meeting says how many are asked for. A person named twice counts once.</summary>
internal sealed class CooperativeHasEnoughFounders() : Rule<OnDay<Cooperative>>(
    "COP-001",
    Warning,
    Confidence.B,
    DatedLaw.Always(Laws.Uu25Of1992.Article(6)).Then(new(2020, 11, 2), Laws.Uu25Of1992.Article(6), Laws.Uu11Of2020.Whole),
    new("Koperasi didirikan oleh cukup banyak pendiri", "A cooperative has enough founders"),
    new(
        "Jumlah pendiri koperasi ini kurang dari {minimumFounders} orang, jumlah paling sedikit pada hari rapat pembentukan. "
        + "Periksa daftar pendiri pada berita acara rapat, lalu lengkapi.",
        "This cooperative has fewer than {minimumFounders} founders, the least number on the day of its founding meeting. "
        + "Look the list of founders up in the minutes of the meeting and complete it."))
{
    private static readonly Parameter<int> Minimum = new(
        "minimumFounders",
        "people",
        new Dated<int>([new(LocalDate.MinIsoValue, 20), new(new(2020, 11, 2), 9)]));

    private static readonly Verdict NoFounders = Verdict.Unknown("/founders");
    private static readonly Verdict NoMeeting = Verdict.Unknown("/foundingMeeting/on");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Minimum];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Cooperative> subject)
    {
        Cooperative cooperative = subject.Record;
        return cooperative.Form != CooperativeForm.Cooperative ? Verdict.NotApplicable
            : cooperative.Founders.IsEmpty ? NoFounders
            : cooperative.FoundingMeeting?.On is not { } meeting ? NoMeeting
            : Founders.CountDifferent(cooperative.Founders) >= Minimum.On(meeting) ? Verdict.Met
            : Verdict.NotMet("/founders", new FindingParameter("minimumFounders", Minimum.On(meeting)));
    }
}
