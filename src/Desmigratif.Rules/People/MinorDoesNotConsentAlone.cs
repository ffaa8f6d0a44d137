using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PDP-003. Asked of consents from the first day of the law on, about who was under age on the day of giving.</summary>
internal sealed class MinorDoesNotConsentAlone() : Rule<OnDay<Consent>>(
    "PDP-003",
    Error,
    Confidence.A,
    DatedLaw.Since(new(2022, 10, 17), Laws.Uu27Of2022.Article(25)),
    new("Persetujuan bagi anak tidak diberikan oleh anak itu sendiri", "A minor does not consent alone"),
    new(
        "Persetujuan ini menyangkut orang yang belum berusia {adultAge} tahun, tetapi tercatat diberikannya sendiri. Mintalah "
        + "persetujuan orang tua atau walinya, dan catat siapa yang memberikan.",
        "This consent is about somebody who was not yet {adultAge}, and is on record as given by that person alone. Ask a "
        + "parent or guardian for it, and record who gave it."))
{
    private static readonly Parameter<int> AdultAge = new(
        "adultAge",
        "years",
        new Dated<int>([new(new(2022, 10, 17), Majority.AdultAge.On(new(2022, 10, 17)))]));

    private static readonly Verdict NoBirthDate = Verdict.Unknown("person:/birthDate");
    private static readonly Verdict NobodyNamed = Verdict.Unknown("/givenBy");
    private static readonly Verdict NoGiver = Verdict.Unknown("/giver");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [AdultAge];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Consent> subject)
    {
        Consent consent = subject.Record;
        if (consent.GivenOn is not { } given || Law.On(given) is null)
        {
            return Verdict.NotApplicable;
        }

        if (subject.Register.Find(consent.Person)?.BirthDate is not { } birth)
        {
            return NoBirthDate;
        }

        int age = AdultAge.On(given);
        return Age.CompletedYears(birth, given) >= age ? Verdict.NotApplicable
            : consent.Giver is not { IsKnown: true } ? NoGiver
            : !Consents.IsOfParentOrGuardian(consent) ? Verdict.NotMet("/giver", new FindingParameter("adultAge", age))
            : consent.GivenBy.IsAbsent ? NobodyNamed
            : consent.GivenBy == consent.Person ? Verdict.NotMet("/givenBy", new FindingParameter("adultAge", age))
            : Verdict.Met;
    }
}
