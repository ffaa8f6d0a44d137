using System.Globalization;
using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Cli.Demo.Care;

/// <summary>Writes down who in the community cares, and for which child it was decided.</summary>
internal sealed class CareCircle(Chance chance, string language, LocalDate asOf)
{
    private static readonly CaregiverRelation[] Relations =
        [CaregiverRelation.Neighbour, CaregiverRelation.Volunteer, CaregiverRelation.Tutor];

    private static readonly Activity[] Offers = [Activity.Arts, Activity.Sport, Activity.Counselling];

    private readonly List<Caregiver> caregivers = [];
    private readonly List<CareArrangement> arrangements = [];
    private readonly Dictionary<string, string> kin = [];

    /// <summary>The caregivers: mentors of the community first, then kin.</summary>
    public IReadOnlyList<Caregiver> Caregivers => caregivers;

    /// <summary>The arrangements.</summary>
    public IReadOnlyList<CareArrangement> Arrangements => arrangements;

    /// <summary>
    /// One mentor to every five children, as far as there are people; half of the children have one. Children of whom no parent
    /// is at home are in the care of kin.
    /// </summary>
    public void Arrange(IReadOnlyList<LeftBehind> children, IReadOnlyList<Resident> residents)
    {
        List<(Resident Person, Caregiver Record, int Places)> mentors = [.. Mentors((children.Count + 4) / 5, residents)];
        foreach (LeftBehind child in children)
        {
            if (child.Relation != CarerRelation.Parent && child.Relation != CarerRelation.Other)
            {
                Decide(child, KinCaregiver(child.Carer), CareKind.KinCare);
            }

            if (chance.Percent(50)
                && mentors.FindIndex(mentor => IsForAnother(mentor, child)) is >= 0 and int index)
            {
                mentors[index] = mentors[index] with { Places = mentors[index].Places - 1 };
                Decide(child, mentors[index].Record.Id!, CareKind.CommunityMentor);
            }
        }
    }

    /// <summary>Whether a mentor has a place for a child, and is not of its household.</summary>
    private static bool IsForAnother((Resident Person, Caregiver Record, int Places) mentor, LeftBehind child) =>
        mentor.Places > 0 && mentor.Person.Household != child.Resident.Household;

    private IEnumerable<(Resident Person, Caregiver Record, int Places)> Mentors(int count, IReadOnlyList<Resident> residents)
    {
        Resident[] willing = [.. residents.Where(resident => !resident.IsNamed && resident.AgeOn(asOf) is >= 25 and <= 60)];
        chance.Shuffle<Resident>(willing);
        foreach (Resident resident in willing.Take(count))
        {
            int capacity = chance.Between(2, 6);
            yield return (resident, Enrol(resident, chance.Of<CaregiverRelation>(Relations), capacity), capacity);
        }
    }

    private string KinCaregiver(Resident carer)
    {
        if (!kin.TryGetValue(carer.Id, out string? id))
        {
            id = Enrol(carer, CaregiverRelation.Kin, 6).Id!;
            kin.Add(carer.Id, id);
        }

        return id;
    }

    private Caregiver Enrol(Resident resident, CaregiverRelation relation, int capacity)
    {
        resident.IsNamed = true;
        LocalDate from = asOf.PlusDays(-chance.Between(400, 900));
        bool isKin = relation == CaregiverRelation.Kin;
        Caregiver caregiver = new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"g{caregivers.Count + 1}"),
            Person = resident.Id,
            Capacity = capacity,
            Relation = relation,
            Offers = isKin ? default : [Activity.ReadingWritingCounting, chance.Of<Activity>(Offers)],
            Languages = ["id", language],
            AcceptsSpecialNeeds = chance.Percent(30),
            Modules =
            [
                new()
                {
                    Module = "Pengasuhan anak pekerja migran",
                    Audience = ModuleAudience.Carer,
                    CompletedOn = from.PlusDays(20),
                },
            ],
            Screening =
            [
                Passed(ScreeningKind.NonViolenceStatement, from),
                Passed(ScreeningKind.WillingnessStatement, from),
                Passed(ScreeningKind.Health, from),
                Passed(ScreeningKind.PoliceRecord, from),
            ],
            MaxDistanceMetres = isKin ? null : 500 * chance.Between(1, 6),
            From = from,
        };
        caregivers.Add(caregiver);
        return caregiver;
    }

    private static Screening Passed(ScreeningKind kind, LocalDate before) =>
        new() { Kind = kind, On = before.PlusDays(-10), KnownBy = "Kepala Desa" };

    private void Decide(LeftBehind child, string caregiver, CareKind kind)
    {
        LocalDate from = LocalDate.Max(child.Child.Carer!.Since!.Value, asOf.PlusDays(-chance.Between(20, 300)));
        arrangements.Add(new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"a{arrangements.Count + 1}"),
            Child = child.Child.Id,
            Caregiver = caregiver,
            Kind = kind,
            From = from,
            DecidedBy = new(child.Carer.Id),
            DecidedOn = from,
            Reviews = kind == CareKind.KinCare ? default : Reviews(from),
        });
    }

    /// <summary>Every eighty days; one in ten arrangements has been forgotten since the first review.</summary>
    private EquatableArray<Review> Reviews(LocalDate from)
    {
        List<Review> reviews = [];
        bool isForgotten = chance.Percent(10);
        for (LocalDate on = from.PlusDays(80); on <= asOf && !(isForgotten && reviews.Count == 1); on = on.PlusDays(80))
        {
            reviews.Add(new() { On = on, By = "Petugas Desmigratif" });
        }

        return reviews.ToEquatableArray();
    }
}
