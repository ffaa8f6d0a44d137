using NodaTime;

namespace Desmigratif.Cli.Demo.Episodes;

/// <summary>
/// The days of an episode, in their order: first asked about, registered, trained, papers complete, oriented, departed, back. A
/// day that is not reached is nothing.
/// </summary>
internal sealed record Timeline
{
    private const int ContractMonths = 24;
    private const int ExtendedMonths = 48;

    public LocalDate? Interested { get; private init; }

    public LocalDate? Registered { get; private init; }

    public LocalDate? Verified { get; private init; }

    public LocalDate? Trained { get; private init; }

    public LocalDate? Complete { get; private init; }

    public LocalDate? Oriented { get; private init; }

    /// <summary>The day of departure that is planned.</summary>
    public LocalDate? Planned { get; private init; }

    public LocalDate? Departed { get; private init; }

    /// <summary>The first day of the contract: that of departure, planned or past.</summary>
    public LocalDate? ContractFrom => Departed ?? Planned;

    /// <summary>The last day of the contract.</summary>
    public LocalDate? ContractTo => ContractFrom?.PlusMonths(MonthsOfContract).PlusDays(-1);

    /// <summary>How long the contract is.</summary>
    public int MonthsOfContract => Extended is null ? ContractMonths : ExtendedMonths;

    public LocalDate? Extended { get; private init; }

    /// <summary>The last day on which the person was heard of at work.</summary>
    public LocalDate? Working { get; private init; }

    public LocalDate? InTrouble { get; private init; }

    public LocalDate? Returned { get; private init; }

    public LocalDate? Empowered { get; private init; }

    public LocalDate? Cancelled { get; private init; }

    /// <summary>Draws the days of an episode.</summary>
    public static Timeline Draw(Phase phase, Chance chance, LocalDate asOf) => phase switch
    {
        Phase.Interested => new() { Interested = asOf.PlusDays(-chance.Between(3, 110)) },
        Phase.Registered => From(asOf.PlusDays(-chance.Between(5, 60)), chance) with
        {
            Planned = asOf.PlusDays(chance.Between(90, 200)),
        },
        Phase.Verified => Checked(asOf.PlusDays(-chance.Between(25, 60)), chance) with
        {
            Planned = asOf.PlusDays(chance.Between(60, 150)),
        },
        Phase.Complete => Papers(asOf.PlusDays(-chance.Between(5, 30)), chance, asOf),
        Phase.Oriented => Papers(asOf.PlusDays(-chance.Between(15, 30)), chance, asOf) is var papers
            ? papers with { Oriented = papers.Complete?.PlusDays(chance.Between(3, 14)) }
            : papers,
        Phase.Cancelled => Checked(asOf.PlusDays(-chance.Between(150, 400)), chance) is var given
            ? given with { Cancelled = given.Verified?.PlusDays(chance.Between(10, 90)) }
            : given,
        _ => Gone(phase, chance, asOf),
    };

    private static Timeline From(LocalDate registered, Chance chance) => new()
    {
        Interested = registered.PlusDays(-chance.Between(7, 45)),
        Registered = registered,
    };

    private static Timeline Checked(LocalDate registered, Chance chance) => From(registered, chance) with
    {
        Verified = registered.PlusDays(chance.Between(7, 18)),
    };

    /// <summary>All up to the papers; departure is planned 35 to 50 days after, never within two weeks from now.</summary>
    private static Timeline Papers(LocalDate complete, Chance chance, LocalDate asOf)
    {
        LocalDate planned = complete.PlusDays(chance.Between(35, 50));
        return Checked(complete.PlusDays(-chance.Between(80, 130)), chance) with
        {
            Trained = complete.PlusDays(-chance.Between(25, 45)),
            Complete = complete,
            Planned = planned > asOf.PlusDays(14) ? planned : asOf.PlusDays(15),
        };
    }

    private static Timeline Gone(Phase phase, Chance chance, LocalDate asOf)
    {
        int daysAgo = phase switch
        {
            Phase.Extended => chance.Between(735, 1000),
            Phase.Returned or Phase.Empowered => chance.Between(900, 1400),
            Phase.InTrouble => chance.Between(60, 500),
            _ => chance.Between(25, 715),
        };
        LocalDate departed = asOf.PlusDays(-daysAgo);
        LocalDate complete = departed.PlusDays(-chance.Between(30, 50));
        Timeline gone = Papers(complete, chance, complete) with
        {
            Oriented = complete.PlusDays(chance.Between(3, 20)),
            Planned = departed,
            Departed = departed,
            Working = phase == Phase.InTrouble ? departed.PlusDays(10) : LastHeardOf(departed, chance, asOf),
        };
        return phase switch
        {
            Phase.Extended => gone with { Extended = departed.PlusMonths(ContractMonths).PlusDays(-chance.Between(3, 20)) },
            Phase.InTrouble => gone with { InTrouble = asOf.PlusDays(-chance.Between(2, 45)) },
            Phase.Returned => Back(gone, chance),
            Phase.Empowered => Back(gone, chance) is var back
                ? back with { Empowered = back.Returned?.PlusDays(chance.Between(30, 120)) }
                : gone,
            _ => gone,
        };
    }

    private static Timeline Back(Timeline gone, Chance chance) => gone with
    {
        Working = gone.Departed?.PlusDays(chance.Between(30, 300)),
        Returned = gone.ContractTo?.PlusDays(chance.Between(1, 9)),
    };

    /// <summary>Within the last half year, except of a few whose entry nobody has brought up to date.</summary>
    private static LocalDate LastHeardOf(LocalDate departed, Chance chance, LocalDate asOf)
    {
        LocalDate heard = chance.Percent(95) ? asOf.PlusDays(-chance.Between(3, 170)) : departed.PlusDays(chance.Between(10, 30));
        return heard > departed && heard <= asOf ? heard : departed.PlusDays(chance.Between(1, 20));
    }
}
