using System.Globalization;
using Desmigratif.Cli.Demo.Assumptions;
using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Cli.Demo.Episodes;

/// <summary>Writes an episode down as a record.</summary>
internal sealed class EpisodeRecord(EpisodeOutline outline, Timeline days, Regency regency, Chance chance)
{
    private const int ContributionBefore = 37_500;
    private const int ContributionOf24Months = 332_500;
    private const int ContributionOfMonth = 13_500;

    private static readonly string[] Companies =
    [
        "PT Contoh Karya Rantau",
        "PT Contoh Bintang Samudra",
        "PT Contoh Tunas Bahari",
        "PT Contoh Mitra Lintas Negeri",
        "PT Contoh Lentera Asih",
    ];

    private bool IsProcedural => outline.Procedural == ProceduralStatus.Procedural;

    private bool IsComplete => days.Complete is not null && IsProcedural;

    private bool IsOnLand => outline.Occupation.Sector == Sector.Land;

    /// <summary>The record.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="resident">Whose episode it is.</param>
    /// <param name="papers">The papers held.</param>
    public Migration Of(string id, Resident resident, EquatableArray<Document> papers)
    {
        bool isInterestedOnly = outline.Phase == Phase.Interested;
        Written<OccupationCode> occupation = new(outline.Job.Isco);
        return new()
        {
            Id = id,
            Person = resident.Id,
            Procedural = days.Complete is null && !outline.Phase.HasDeparted() ? ProceduralStatus.Unknown : outline.Procedural,
            ProceduralReason = days.Complete is null && !outline.Phase.HasDeparted() ? null : Reason(),
            Route = isInterestedOnly ? PlacementRoute.Unknown : outline.Route,
            Employer = isInterestedOnly ? null : new() { Kind = outline.Occupation.Employer },
            Sector = outline.Occupation.Sector,
            Destination = new(outline.Job.Destination),
            Occupation = occupation,
            History = History(),
            Registration = Registration(),
            Company = Company(),
            PlannedDeparture = outline.Phase.HasDeparted() ? null : days.Planned,
            DepartedOn = days.Departed,
            ReturnedOn = days.Returned,
            ReturnReason = days.Returned is null ? null : ReturnReason.ContractEnded,
            PlacementAgreement = IsComplete && outline.Route != PlacementRoute.Individual
                ? new() { SignedOn = days.Registered?.PlusDays(20), Occupation = occupation }
                : null,
            Contract = IsComplete && IsOnLand ? Contract(occupation) : null,
            Documents = papers,
            SocialSecurity = IsComplete ? SocialSecurity() : null,
            Costs = IsComplete ? Costs() : default,
            Loans = IsComplete && chance.Percent(4) ? [Loan()] : default,
            Recruiter = Recruiter(),
            Reports = days.InTrouble is { } trouble
                ? [new() { Flag = ReportFlag.WithholdingOfWages, On = trouble, Source = "Keluarga" }]
                : default,
        };
    }

    private PersonalText? Reason() =>
        IsProcedural ? "Terdaftar di dinas tenaga kerja, dokumen lengkap"
        : outline.Procedural == ProceduralStatus.NonProcedural ? "Menurut keluarga, berangkat tanpa terdaftar di dinas"
        : null;

    private EquatableArray<StatusEntry> History()
    {
        List<StatusEntry> history = [];
        if (IsProcedural)
        {
            Add(MigrationStatus.Interested, days.Interested);
            Add(MigrationStatus.Registered, days.Registered);
            Add(MigrationStatus.Verified, days.Verified);
            Add(MigrationStatus.Trained, days.Trained);
            Add(MigrationStatus.DocumentsComplete, days.Complete);
            Add(MigrationStatus.Oriented, days.Oriented);
        }

        Add(MigrationStatus.Departed, days.Departed);
        Add(MigrationStatus.Working, days.Working);
        Add(MigrationStatus.Extended, days.Extended);
        Add(MigrationStatus.InTrouble, days.InTrouble);
        Add(MigrationStatus.Returned, days.Returned);
        Add(MigrationStatus.Empowered, days.Empowered);
        Add(MigrationStatus.Cancelled, days.Cancelled);
        return history.OrderBy(entry => entry.On).ToEquatableArray();

        void Add(MigrationStatus status, LocalDate? on)
        {
            if (on is not null)
            {
                history.Add(new() { Status = status, On = on, Source = "Kantor desa" });
            }
        }
    }

    private Registration? Registration() => days.Registered is not { } registered || !IsProcedural ? null : new()
    {
        On = registered,
        Office = "Dinas Tenaga Kerja " + regency.Name,
        Number = string.Create(CultureInfo.InvariantCulture, $"CPMI-{registered.Year}-{chance.Below(100_000):00000}"),
    };

    /// <summary>The placement company, with both licences in force on the day of registration.</summary>
    private PlacementCompany? Company()
    {
        if (outline.Route != PlacementRoute.P3mi || days.Registered is not { } registered || days.Verified is null)
        {
            return null;
        }

        int company = chance.Below(Companies.Length);
        LocalDate licensed = registered.PlusDays(-chance.Between(200, 900));
        LocalDate permitted = registered.PlusDays(-chance.Between(10, 60));
        return new()
        {
            Name = Companies[company],
            Nib = string.Create(CultureInfo.InvariantCulture, $"900000000000{company}"),
            Sip3mi = new()
            {
                Number = string.Create(CultureInfo.InvariantCulture, $"SIP3MI-{company + 1:000}/{licensed.Year}"),
                From = licensed,
                To = licensed.PlusYears(5),
            },
            Sip2mi = new()
            {
                Number = string.Create(CultureInfo.InvariantCulture, $"SIP2MI-{chance.Below(1000):000}/{permitted.Year}"),
                Destination = new(outline.Job.Destination),
                From = permitted,
                To = permitted.PlusMonths(6),
            },
        };
    }

    private WorkContract Contract(Written<OccupationCode> occupation) => new()
    {
        SignedOn = days.Complete?.PlusDays(-12),
        From = days.ContractFrom,
        To = days.ContractTo,
        Occupation = occupation,
        Items =
        [
            ContractItem.Employer,
            ContractItem.Worker,
            ContractItem.Position,
            ContractItem.RightsAndDuties,
            ContractItem.WorkingConditions,
            ContractItem.Term,
            ContractItem.Safety,
        ],
        EndorsedOn = days.Extended?.PlusDays(3),
        ExtendedOn = days.Extended,
    };

    /// <summary>
    /// Contributions after the table in force since 2023 (Permenaker 4/2023, Art. 18); who goes alone pays no part before.
    /// </summary>
    private SocialSecurity SocialSecurity()
    {
        int months = days.MonthsOfContract;
        int before = outline.Route == PlacementRoute.Individual ? 0 : ContributionBefore;
        return new()
        {
            Number = string.Create(CultureInfo.InvariantCulture, $"9000{chance.Below(10_000_000):0000000}"),
            Programmes = [SocialSecurityProgramme.Jkk, SocialSecurityProgramme.Jkm],
            PaidRp = new Rupiah(before + ContributionOf24Months + (ContributionOfMonth * (months - 24))),
            Months = months,
        };
    }

    private EquatableArray<Cost> Costs()
    {
        CostBearer placing = outline.Route == PlacementRoute.Individual ? CostBearer.Employer : CostBearer.PlacingBody;
        List<Cost> costs =
        [
            Cost(CostItem.OutboundTicket, 30, 80, CostBearer.Employer),
            Cost(CostItem.HealthExamination, 6, 12, placing),
        ];
        if (IsOnLand)
        {
            costs.Add(Cost(CostItem.WorkVisa, 10, 30, CostBearer.Employer));
        }

        if (chance.Percent(4))
        {
            costs.Add(Cost(CostItem.CompanyFee, 20, 90, CostBearer.Worker));
        }

        return costs.ToEquatableArray();
    }

    /// <summary>A cost, in hundred thousand rupiah.</summary>
    private Cost Cost(CostItem item, int least, int most, CostBearer bearer) => new()
    {
        Item = item,
        AmountRp = new Rupiah(100_000L * chance.Between(least, most)),
        ChargedTo = bearer,
    };

    private Loan Loan() => new()
    {
        Lender = chance.Percent(80) ? LenderKind.Bank : LenderKind.Recruiter,
        AmountRp = new Rupiah(1_000_000L * chance.Between(5, 25)),
        RepaidByWage = false,
    };

    private Recruiter? Recruiter() =>
        !IsProcedural ? new() { Kind = chance.Percent(70) ? RecruiterKind.Person : RecruiterKind.Unknown }
        : outline.Route == PlacementRoute.P3mi && days.Verified is not null ? new() { Kind = RecruiterKind.Company }
        : null;
}
