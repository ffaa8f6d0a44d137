using System.Globalization;
using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Cli.Demo.Care;

/// <summary>Writes the care profiles of children whose mother or father is abroad, and the consents to them.</summary>
internal sealed class ChildrenLeftBehind(Chance chance, Carers carers, string language, LocalDate asOf)
{
    private static readonly Activity[] Activities =
    [
        Activity.ReadingWritingCounting,
        Activity.Arts,
        Activity.Sport,
        Activity.HealthyInternet,
        Activity.Counselling,
    ];

    private readonly List<LeftBehind> children = [];
    private readonly List<Consent> consents = [];

    /// <summary>The children with their carers.</summary>
    public IReadOnlyList<LeftBehind> Children => children;

    /// <summary>The consents given for them and by workers for themselves.</summary>
    public IReadOnlyList<Consent> Consents => consents;

    /// <summary>Looks through the village. Of a hundred such children, eight have no profile yet.</summary>
    public void Count(IReadOnlyList<Resident> residents)
    {
        foreach (Resident resident in residents)
        {
            if (resident.AgeOn(asOf) < 18 && IsParentAbroad(resident) && !chance.Percent(8) && carers.Of(resident) is { } care)
            {
                Profile(resident, care.Carer, care.Relation);
            }
            else if (resident.Episode?.Registration is not null && chance.Percent(50))
            {
                Agree(resident, ConsentGiver.Self, resident, asOf.PlusDays(-chance.Between(10, 250)));
            }
        }
    }

    private static bool IsParentAbroad(Resident resident) => resident is { Mother.IsAbroad: true } or { Father.IsAbroad: true };

    private void Profile(Resident resident, Resident carer, CarerRelation relation)
    {
        LocalDate left = LocalDate.Max(resident.BirthDate, DepartureOfParent(resident));
        resident.IsNamed = true;
        carer.IsNamed = true;
        Child child = new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"c{children.Count + 1}"),
            Person = resident.Id,
            Carer = new() { Person = carer.Id, Relation = relation, Since = left },
            Needs = Needs(resident.AgeOn(asOf)),
            Counselling = chance.Percent(12),
            Vulnerability = Vulnerability(resident, carer),
            Siblings = "s-" + (resident.Mother ?? resident.Father)!.Id,
            Languages = ["id", language],
        };
        children.Add(new(child, resident, carer, relation));
        if (chance.Percent(88))
        {
            LocalDate given = LocalDate.Max(left, asOf.PlusDays(-chance.Between(5, 300)));
            Agree(resident, relation == CarerRelation.Parent ? ConsentGiver.Parent : ConsentGiver.Guardian, carer, given);
        }
    }

    private static LocalDate DepartureOfParent(Resident resident)
    {
        LocalDate? mother = resident.Mother is { IsAbroad: true } ? resident.Mother.Episode?.DepartedOn : null;
        LocalDate? father = resident.Father is { IsAbroad: true } ? resident.Father.Episode?.DepartedOn : null;
        return mother is { } left && !(father < left) ? left : father!.Value;
    }

    private EquatableArray<Activity> Needs(int age)
    {
        if (age < 5)
        {
            return [];
        }

        Activity first = chance.Of(Activities);
        Activity second = chance.Of(Activities);
        return first == second ? [first] : [first, second];
    }

    private EquatableArray<VulnerabilityCode> Vulnerability(Resident resident, Resident carer)
    {
        List<VulnerabilityCode> codes = [];
        if (resident is { Mother.IsAbroad: true, Father.IsAbroad: true })
        {
            codes.Add(VulnerabilityCode.BothParentsAbroad);
        }

        if (carer.AgeOn(asOf) >= 60)
        {
            codes.Add(VulnerabilityCode.ElderlyCarer);
        }

        if (resident.Schooling?.Status == SchoolingStatus.DroppedOut)
        {
            codes.Add(VulnerabilityCode.OutOfSchool);
        }

        return codes.ToEquatableArray();
    }

    private void Agree(Resident resident, ConsentGiver giver, Resident givenBy, LocalDate on)
    {
        resident.IsNamed = true;
        int number = consents.Count + 1;
        consents.Add(new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"k{number}"),
            Person = resident.Id,
            Giver = giver,
            GivenBy = givenBy.Id,
            Purpose = ConsentPurpose.Reporting,
            GivenOn = on,
            Evidence = string.Create(CultureInfo.InvariantCulture, $"Formulir persetujuan {number:0000}"),
        });
    }
}
