using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-010. Never applied to kin or mentors: grandmothers look after most of these children.</summary>
internal sealed class FosterParentHasTheAgeOfTheLaw() : FosterCareRule(
    "CAR-010",
    Confidence.B,
    DatedLaw.Since(new(2017, 10, 16), Laws.Pp44Of2017.Article(19, 1)),
    new("Orang tua asuh berusia 30 sampai 55 tahun", "A foster parent is 30 to 55 years old"),
    new(
        "Ketika pengasuhan ini dimulai, usia orang tua asuh kurang dari {least} atau lebih dari {greatest} tahun. Cocokkan "
        + "tanggal lahirnya; apabila benar, sampaikan kepada Dinas Sosial untuk dipertimbangkan.",
        "When this care began, the foster parent was not between {least} and {greatest} years old. Check the date of birth; "
        + "if it is right, put the matter to the social office."))
{
    private static readonly Parameter<AgeRange> FosterAge =
        new("fosterAge", "years", new Dated<AgeRange>([new(new(2017, 10, 16), new(30, 55))]));

    private static readonly Verdict NoBirthDate = Verdict.Unknown("person:/birthDate");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [FosterAge];

    /// <inheritdoc />
    protected override Verdict CheckFosterCare(in OnDay<CareArrangement> subject, LocalDate from)
    {
        AgeRange range = FosterAge.On(from);
        return CareFacts.CarerOf(subject.Register, subject.Record)?.BirthDate is not { } birth ? NoBirthDate
            : range.Contains(Age.CompletedYears(birth, from)) ? Verdict.Met
            : Verdict.NotMet("/caregiver", new FindingParameter("least", range.From), new FindingParameter("greatest", range.To));
    }
}
