using System.Runtime.CompilerServices;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// One migration episode on the assessment day, with what the rules of placement ask of it again and again. The default value holds no
/// episode and is never put before a rule.
/// </summary>
public readonly struct MigrationOnDay : ISubject
{
    private readonly PaperPlaces papers;
    private readonly int reached; // one bit for each status, by its place in the list

    /// <summary>Puts a migration before the rules.</summary>
    /// <param name="migration">The episode.</param>
    /// <param name="index">Its index among the register's migrations.</param>
    /// <param name="register">The register it stands in.</param>
    /// <param name="asOf">The assessment day.</param>
    public MigrationOnDay(Migration migration, int index, Register register, LocalDate asOf)
        : this(migration, index, register, asOf, lawOf: null)
    {
    }

    /// <summary>Puts a migration before the rules as another day's law has them.</summary>
    /// <param name="migration">The episode.</param>
    /// <param name="index">Its index among the register's migrations.</param>
    /// <param name="register">The register it stands in.</param>
    /// <param name="asOf">The assessment day.</param>
    /// <param name="lawOf">The day whose law applies; nothing for that of the departure.</param>
    internal MigrationOnDay(Migration migration, int index, Register register, LocalDate asOf, LocalDate? lawOf)
    {
        Migration = migration;
        Index = index;
        Register = register;
        AsOf = asOf;
        LeavingDay = migration.DepartedOn ?? migration.PlannedDeparture ?? asOf;
        GoverningDay = lawOf ?? LeavingDay;
        Person = register.Persons.Find(migration.Person);
        bool isPlain = true;
        foreach (StatusEntry entry in migration.History)
        {
            if (entry is not { On: { } on, Status: { } status } || on > asOf)
            {
                isPlain = false;
                continue;
            }

            reached |= status.IsKnown ? 1 << status.Place : 0;
            bool isEarlier = on < LatestStatusOn;
            isPlain &= status.IsKnown && !isEarlier;
            if (!isEarlier)
            {
                LatestStatus = status;
                LatestStatusOn = on;
            }
        }

        IsHistoryPlain = isPlain;
        IsOpenFile = OpenFile();
        ReadOnlySpan<Document> documents = migration.Documents.AsSpan();
        for (int place = 0; place < documents.Length; place++)
        {
            if (documents[place].Kind is { IsKnown: true } kind)
            {
                ref int counts = ref papers[kind.Place];
                if (counts == 0 || CountsAfter(documents[place].ExpiresOn, documents[counts - 1].ExpiresOn))
                {
                    counts = place + 1;
                }
            }
        }
    }

    /// <summary>The episode.</summary>
    public Migration Migration { get; }

    /// <summary>Its index among the register's migrations.</summary>
    public int Index { get; }

    /// <summary>The register it stands in.</summary>
    public Register Register { get; }

    /// <inheritdoc />
    public LocalDate AsOf { get; }

    /// <summary>The person of the episode; nothing where the register does not hold the record.</summary>
    public Person? Person { get; }

    /// <summary>The day of departure: the one that was, else the one that is planned.</summary>
    public LocalDate? DepartureDay => Migration.DepartedOn ?? Migration.PlannedDeparture;

    /// <summary>The day of departure, or the assessment day where none is known: age and papers are measured on it.</summary>
    public LocalDate LeavingDay { get; }

    /// <summary>The day whose law applies: that of leaving, unless somebody asks what another law would say.</summary>
    public LocalDate GoverningDay { get; }

    /// <summary>
    /// The status with the latest day up to the assessment day (inclusive); of several on one day the last listed.
    /// </summary>
    public MigrationStatus? LatestStatus { get; }

    /// <summary>The day of that status.</summary>
    public LocalDate? LatestStatusOn { get; }

    /// <summary>
    /// Whether the village has declared, up to the assessment day, that every paper is in hand. Before that a paper that is not
    /// listed is unknown; after it, it is not there.
    /// </summary>
    public bool IsDeclaredComplete => HasReached(MigrationStatus.DocumentsComplete);

    /// <summary>
    /// Whether this is an open placement file: not departed, the latest status one before departure and not cancelled. An episode
    /// without status is open until it departs. Nothing where the latest status is a word that is not known.
    /// </summary>
    public bool? IsOpenFile { get; }

    /// <summary>
    /// Whether the person has left, up to the assessment day: by the day of departure, or by a status that only comes after it.
    /// </summary>
    public bool HasDeparted =>
        Migration.DepartedOn <= AsOf
        || (LatestStatus is { IsKnown: true, IsBeforeDeparture: false } status && status != MigrationStatus.Cancelled);

    /// <summary>Whether the person has left and, up to the assessment day, has neither come back nor died abroad.</summary>
    public bool IsAbroad =>
        HasDeparted
        && !(Migration.ReturnedOn <= AsOf)
        && !HasReached(MigrationStatus.Returned)
        && !HasReached(MigrationStatus.Empowered)
        && !HasReached(MigrationStatus.DiedAbroad);

    /// <summary>Whether the episode was given up before departure.</summary>
    public bool IsCancelled => LatestStatus == MigrationStatus.Cancelled && !HasDeparted;

    /// <summary>
    /// Whether every entry of the history has a status that is known and a day up to the assessment day, in the order of the days.
    /// </summary>
    internal bool IsHistoryPlain { get; }

    /// <summary>Whether the history holds a status on a day up to the assessment day (inclusive).</summary>
    /// <param name="status">The status, one of the list.</param>
    public bool HasReached(MigrationStatus status) => status.IsKnown && (reached & (1 << status.Place)) != 0;

    /// <summary>
    /// Whether a licence covers one of the recruiting days: those of the registration and of the signing of the placement agreement.
    /// </summary>
    /// <param name="from">The first day of validity (inclusive); nothing where no beginning is known.</param>
    /// <param name="to">The last day of validity (inclusive); nothing where no end is known.</param>
    /// <returns>Nothing where no recruiting day is on record.</returns>
    public bool? WasRecruitedWithin(LocalDate? from, LocalDate? to)
    {
        LocalDate? registered = Migration.Registration?.On;
        LocalDate? signed = Migration.PlacementAgreement?.SignedOn;
        return registered is null && signed is null ? null : Covers(registered) || Covers(signed);

        bool Covers(LocalDate? day) => day is { } own && (from is not { } first || own >= first) && (to is not { } last || own <= last);
    }

    /// <summary>
    /// Where the entry that counts of a kind of paper stands: the one with the latest end of validity, then the last listed.
    /// </summary>
    /// <param name="kind">The kind of paper.</param>
    /// <returns>The index in the documents, or -1.</returns>
    public int PaperThatCounts(DocumentKind kind) => kind.IsKnown ? papers[kind.Place] - 1 : -1;

    private static bool CountsAfter(LocalDate? expires, LocalDate? latest) => latest is null || expires >= latest;

    private bool? OpenFile() =>
        Migration.DepartedOn <= AsOf || Migration.ReturnedOn <= AsOf ? false
        : LatestStatus is null ? true
        : LatestStatus.IsKnown ? LatestStatus.IsBeforeDeparture
        : null;

    /// <summary>For each kind of paper, by its place in the list of kinds, one more than the index of the paper that counts.</summary>
    [InlineArray(17)]
    private struct PaperPlaces
    {
        private int first;
    }
}
