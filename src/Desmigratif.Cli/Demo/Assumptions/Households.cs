using Desmigratif.Domain.People;

namespace Desmigratif.Cli.Demo.Assumptions;

/// <summary>
/// How people live together and how old they are. Nothing here is a statistic: no age distribution of sending villages, nor of
/// children left behind, was at hand. All of it is a declared assumption.
/// </summary>
internal static class Households
{
    /// <summary>The kinds of household, in percent.</summary>
    public static Weights<HouseholdKind> Kinds { get; } =
    [
        (HouseholdKind.Couple, 59),
        (HouseholdKind.CoupleWithParents, 14),
        (HouseholdKind.MotherAlone, 9),
        (HouseholdKind.ThreeGenerations, 10),
        (HouseholdKind.Elders, 8),
    ];

    /// <summary>The number of children a couple has ever had, in percent; not all of them still live at home.</summary>
    public static Weights<int> Children { get; } = [(0, 9), (1, 26), (2, 37), (3, 20), (4, 8)];

    /// <summary>How a couple is married, in percent.</summary>
    public static Weights<MaritalStatus> Couples { get; } = [(MaritalStatus.Married, 94), (MaritalStatus.MarriedUnregistered, 6)];

    /// <summary>What a person was before being alone again, in percent.</summary>
    public static Weights<MaritalStatus> Alone { get; } =
    [
        (MaritalStatus.Divorced, 50),
        (MaritalStatus.DivorcedUnregistered, 10),
        (MaritalStatus.Widowed, 40),
    ];

    /// <summary>The religion of a household, in percent.</summary>
    public static Weights<Religion> Religions { get; } =
    [
        (Religion.Islam, 95),
        (Religion.Hinduism, 2),
        (Religion.ProtestantChristianity, 2),
        (Religion.Catholicism, 1),
    ];

    /// <summary>
    /// What people over sixty have completed at school, in percent; for younger adults see <see cref="Placements.Education"/>.
    /// </summary>
    public static Weights<Education> EducationOfElders { get; } =
    [
        (Education.NoSchoolingYet, 18),
        (Education.PrimaryNotCompleted, 27),
        (Education.PrimaryCompleted, 38),
        (Education.LowerSecondary, 10),
        (Education.UpperSecondary, 7),
    ];

    /// <summary>What grown women do at home, in percent.</summary>
    public static Weights<string> WorkOfWomen { get; } =
    [
        ("homemaker", 55),
        ("trader", 11),
        ("farm-labourer", 10),
        ("farmer", 9),
        ("private-employee", 7),
        ("tailor", 4),
        ("teacher", 3),
        ("midwife", 1),
    ];

    /// <summary>What grown men do at home, in percent.</summary>
    public static Weights<string> WorkOfMen { get; } =
    [
        ("farmer", 25),
        ("farm-labourer", 20),
        ("casual-labourer", 15),
        ("self-employed", 11),
        ("construction", 8),
        ("private-employee", 8),
        ("trader", 6),
        ("driver", 4),
        ("fisher", 3),
    ];
}
