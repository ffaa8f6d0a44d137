using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-002. The law does not name the day of measuring, so the earlier days warn and never block.</summary>
internal sealed class WorkerIsOfAgeWhenRecruited() : PlacementRule(
    "PLC-002",
    Warning,
    Confidence.C,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(1, 1), Laws.Uu18Of2017.Article(5, letter: 'a')),
    new(
        "Calon PMI sudah berusia 18 tahun saat mendaftar dan saat menandatangani perjanjian penempatan",
        "A prospective worker is already 18 when registering and when signing the placement agreement"),
    new(
        "Calon PMI belum berusia {minimumAge} tahun pada hari pendaftaran atau penandatanganan perjanjian penempatan. "
        + "Undang-undang tidak menyebut hari pengukuran usia; mintalah Dinas Tenaga Kerja memeriksanya.",
        "The prospective worker was not yet {minimumAge} years old when registering or when signing the placement "
        + "agreement. The law does not name the day of measuring; ask the manpower office to look at it."))
{
    private static readonly Parameter<int> MinimumAge = new("minimumAge", "years", new Dated<int>([new(new(2017, 11, 22), 18)]));

    private static readonly Verdict BirthDateMissing = Verdict.Unknown("person:/birthDate");

    public override EquatableArray<Parameter> Parameters => [MinimumAge];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        LocalDate? registered = file.Migration.Registration?.On;
        LocalDate? signed = file.Migration.PlacementAgreement?.SignedOn;
        if (registered is null && signed is null)
        {
            return Verdict.NotApplicable;
        }

        if (file.Person?.BirthDate is not { } birth)
        {
            return BirthDateMissing;
        }

        int minimum = MinimumAge.On(file.GoverningDay);
        Judgement judgement = default;
        Judge(ref judgement, birth, registered, minimum, "/registration/on");
        Judge(ref judgement, birth, signed, minimum, "/placementAgreement/signedOn");
        return judgement.Verdict;
    }

    private static void Judge(ref Judgement judgement, LocalDate birth, LocalDate? day, int minimum, string pointer)
    {
        if (day is { } measured && Age.CompletedYears(birth, measured) >= minimum)
        {
            judgement.Met();
        }
        else if (day is not null)
        {
            judgement.NotMet(pointer, new FindingParameter("minimumAge", minimum));
        }
    }
}
