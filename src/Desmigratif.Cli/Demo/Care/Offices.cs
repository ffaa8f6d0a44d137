using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.Places;
using NodaTime;

namespace Desmigratif.Cli.Demo.Care;

/// <summary>Writes the record of the village: its designation, and those who hold an office in the programme.</summary>
internal sealed class Offices(Chance chance, LocalDate asOf)
{
    private static readonly OfficerRole[] Roles =
        [OfficerRole.Responsible, OfficerRole.Officer, OfficerRole.Officer, OfficerRole.Volunteer, OfficerRole.Tutor];

    /// <summary>The record.</summary>
    /// <param name="code">The code of the village.</param>
    /// <param name="name">Its name.</param>
    /// <param name="residents">The people of the village, of whom some are given an office.</param>
    public Village Of(string code, string name, IReadOnlyList<Resident> residents)
    {
        int cohort = chance.Of(2017, 2018, 2019, 2021, 2022);
        LocalDate decided = new(cohort, chance.Between(3, 9), chance.Between(1, 28));
        return new()
        {
            Id = "v",
            Code = new(code),
            Name = name,
            Designations =
            [
                new()
                {
                    Programme = VillageProgramme.Desmigratif,
                    Cohort = cohort,
                    ProposedOn = decided.PlusDays(-chance.Between(30, 60)),
                    ProposedBy = "Dinas tenaga kerja kabupaten",
                    DecidedOn = decided,
                    Decision = DesignationDecision.Designated,
                    Instrument = FormattableString.Invariant($"Keputusan penetapan contoh {chance.Between(1, 400)}/{cohort}"),
                },
            ],
            Officers = [.. Officers(residents, decided.PlusDays(30))],
            Regulations =
            [
                new()
                {
                    Number = FormattableString.Invariant($"{chance.Between(1, 9)}/{cohort + 1}"),
                    About = "migrant-protection",
                    EnactedOn = new LocalDate(cohort + 1, chance.Between(1, 12), chance.Between(1, 28)),
                },
            ],
            CareModel = new() { Variant = "community-mentor", AdoptedOn = decided.PlusDays(200) },
        };
    }

    private IEnumerable<VillageOfficer> Officers(IReadOnlyList<Resident> residents, LocalDate from)
    {
        Resident[] adults = [.. residents.Where(resident => resident.Episode is null && resident.AgeOn(asOf) is >= 30 and <= 60)];
        chance.Shuffle<Resident>(adults);
        foreach ((OfficerRole role, Resident holder) in Roles.Zip(adults))
        {
            holder.IsNamed = true;
            yield return new()
            {
                Person = holder.Id,
                Role = role,
                From = from,
                ChosenBy = role == OfficerRole.Officer ? ChosenBy.Deliberation : ChosenBy.Appointment,
                TrainingDays = role == OfficerRole.Officer ? 7 : null,
            };
        }
    }
}
