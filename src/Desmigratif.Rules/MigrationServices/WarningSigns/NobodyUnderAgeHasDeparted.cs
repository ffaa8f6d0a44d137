using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.WarningSigns;

/// <summary>FLG-007. After a departure nobody can be held back any more: the child has to be found and helped.</summary>
internal sealed class NobodyUnderAgeHasDeparted() : Rule<MigrationOnDay>(
    "FLG-007",
    Referral,
    Confidence.AMinus,
    DatedLaw.Since(new(2004, 10, 18), Laws.Uu39Of2004.Article(35, letter: 'a'))
        .Then(new(2017, 11, 22), Laws.Uu18Of2017.Article(5, letter: 'a'), Laws.Uu18Of2017.Article(66)),
    new("Tidak ada orang di bawah usia minimum yang telah berangkat", "Nobody under the minimum age has departed"),
    new(
        "Orang ini belum berusia {minimumAge} tahun ketika berangkat. Cocokkan tanggal lahirnya dengan dokumen kependudukan, lalu "
        + "teruskan kepada BP3MI, Perwakilan RI, atau kepolisian agar ia dilindungi.",
        "This person was not yet {minimumAge} years old when departing. Compare the date of birth with the civil papers, then hand "
        + "the matter to the BP3MI, the Indonesian mission or the police, so that the person is protected."))
{
    private static readonly Verdict BirthDateMissing = Verdict.Unknown("person:/birthDate");
    private static readonly Verdict EmployerMissing = Verdict.Unknown("/employer/kind");

    public override EquatableArray<Parameter> Parameters => [MinimumAge.OfLaw];

    protected override Verdict Check(in MigrationOnDay subject)
    {
        if (subject.Migration.DepartedOn is not { } departed || departed > subject.AsOf)
        {
            return Verdict.NotApplicable;
        }

        if (subject.Person?.BirthDate is not { } birth)
        {
            return BirthDateMissing;
        }

        MinimumAge minimum = MinimumAge.OfLaw.On(departed);
        int? asked = minimum.For(subject.Migration.Employer?.Kind);
        int age = Age.CompletedYears(birth, departed);
        return age >= (asked ?? minimum.Household) ? Verdict.Met
            : asked is null && age >= minimum.Other ? EmployerMissing
            : Verdict.NotMet("/departedOn", new FindingParameter("minimumAge", asked ?? minimum.Other));
    }
}
