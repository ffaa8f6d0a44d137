using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>What a programme decides about the planning of companions, with the default of each parameter. Printed in every proposal.</summary>
public sealed record CarePolicy
{
    /// <summary>The policy with every default.</summary>
    public static CarePolicy Default { get; } = new();

    /// <summary>The number of tiers, 1 to 9.</summary>
    public int Tiers { get; init; } = 3;

    /// <summary>The kinds of screening every companion must show.</summary>
    public EquatableArray<string> RequiredScreening { get; init; } = ["non-violence-statement"];

    /// <summary>How long a screening is valid; a kind that is not named never expires.</summary>
    public EquatableArray<ScreeningValidity> ScreeningValidMonths { get; init; }

    /// <summary>Whether a companion must have said yes in writing.</summary>
    public bool RequireWillingnessStatement { get; init; } = true;

    /// <summary>The fewest completed years of a companion (inclusive).</summary>
    public int? MinAge { get; init; } = 18;

    /// <summary>The most completed years of a companion (inclusive); nothing for no limit.</summary>
    public int? MaxAge { get; init; }

    /// <summary>The modules every companion must have completed.</summary>
    public EquatableArray<string> RequiredModules { get; init; }

    /// <summary>After how many months a module has expired; nothing for never.</summary>
    public int? ModuleValidMonths { get; init; }

    /// <summary>Safeguarding policies on the sex of child and companion.</summary>
    public EquatableArray<SexPolicyEntry> SexPolicies { get; init; }

    /// <summary>The places of a caregiver whose capacity nobody recorded. The programme must set it.</summary>
    public int MaxChildren { get; init; } = 3;

    /// <summary>Caregivers who may take one larger group of siblings.</summary>
    public EquatableArray<SiblingExemption> SiblingExemptions { get; init; }

    /// <summary>The greatest distance in metres (inclusive) for a caregiver who has named none.</summary>
    public int MaxDistanceMetres { get; init; } = 2500;

    /// <summary>Who may be proposed to another companion.</summary>
    public MovePolicy Moves { get; init; } = MovePolicy.Allowed;

    /// <summary>The children that may move when moves are listed.</summary>
    public EquatableArray<string> Movable { get; init; }

    /// <summary>After how many months an arrangement is to be reviewed.</summary>
    public int ReviewEveryMonths { get; init; } = 3;

    /// <summary>Within how many working days the first visit takes place.</summary>
    public int FirstVisitWorkingDays { get; init; } = 5;

    /// <summary>The greatest number of nodes of the branch and bound over the whole bundle.</summary>
    public long NodeLimit { get; init; } = 200_000;

    /// <summary>How many other caregivers are named for each placement at most.</summary>
    public int RunnersUp { get; init; } = 2;

    /// <summary>How many changes are named for each child left out at most.</summary>
    public int Relaxations { get; init; } = 3;

    /// <summary>What is wrong with the policy: the names of the parameters, in camelCase; empty where it can be used.</summary>
    public EquatableArray<string> Faults()
    {
        (string Name, bool Sound)[] checks =
        [
            ("tiers", Tiers is >= 1 and <= 9),
            ("requiredScreening", RequiredScreening.All(kind => kind.Length > 0)),
            ("screeningValidMonths", ScreeningValidMonths.All(entry => entry.Months is >= 0 and <= 1200 && entry.Kind.Length > 0)
                && ScreeningValidMonths.DistinctBy(entry => entry.Kind, StringComparer.Ordinal).Count() == ScreeningValidMonths.Count),
            ("minAge", MinAge is null or (>= 0 and <= 150)),
            ("maxAge", MaxAge is null || (MaxAge is >= 0 and <= 150 && !(MinAge > MaxAge))),
            ("requiredModules", RequiredModules.All(module => module.Length > 0)),
            ("moduleValidMonths", ModuleValidMonths is null or (>= 0 and <= 1200)),
            ("sexPolicies", SexPolicies.All(entry => entry.Activity.Length > 0 && !(entry.From > entry.To))),
            ("maxChildren", MaxChildren is >= 0 and <= 1000),
            ("siblingExemptions", SiblingExemptions.All(entry => entry.Caregiver.Length > 0 && entry.Siblings.Length > 0)),
            ("maxDistanceMetres", MaxDistanceMetres is >= 0 and <= 20_100_000),
            ("moves", Moves is MovePolicy.Allowed or MovePolicy.Frozen or MovePolicy.Listed),
            ("reviewEveryMonths", ReviewEveryMonths is >= 1 and <= 120),
            ("firstVisitWorkingDays", FirstVisitWorkingDays is >= 0 and <= 365),
            ("nodeLimit", NodeLimit is >= 1 and <= 1_000_000_000),
            ("runnersUp", RunnersUp is >= 0 and <= 100),
            ("relaxations", Relaxations is >= 0 and <= 100),
        ];
        return (from check in checks where !check.Sound select check.Name).ToEquatableArray();
    }
}
