using System.Collections.Concurrent;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Programme;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Registers;

/// <summary>
/// One village's records (<i>buku register</i>), as one bundle carries them: in the order of the file, by type, by id, and by the
/// links that rules follow. A register never changes; it may be read by many threads at once.
/// </summary>
public sealed partial class Register
{
    private readonly long[] lines;

    /// <summary>Tables and indexes that were asked for, by their type.</summary>
    private readonly ConcurrentDictionary<Type, object> made = new(concurrencyLevel: 1, capacity: 5);

    /// <summary>Files the records of one village.</summary>
    /// <param name="bundle">The line that opens the bundle.</param>
    /// <param name="records">The records, in the order of the file, without the bundle and end lines.</param>
    /// <param name="lines">
    /// The line of the bundle and then of each record, counted from 1, where the records come from a file; empty for records made in code.
    /// </param>
    /// <param name="judgedAs">How strictly the register is judged, whatever the bundle says; nothing to go by the bundle.</param>
    /// <exception cref="ArgumentException">There are lines, but not one for the bundle and one for each record.</exception>
    public Register(Bundle bundle, EquatableArray<RegisterRecord> records, EquatableArray<long> lines = default, Profile? judgedAs = null)
    {
        if (!lines.IsEmpty && lines.Count != records.Count + 1)
        {
            throw new ArgumentException("Give one line for the bundle and one for each record, or none at all.", nameof(lines));
        }

        Bundle = bundle;
        Records = records;
        Profile = judgedAs ?? bundle.Profile?.Profile ?? Profile.Submit;
        this.lines = lines.AsSpan().ToArray();
        Villages = new(records.AsSpan());
        Persons = new(records.AsSpan());
        Consents = new(records.AsSpan());
        Migrations = new(records.AsSpan());
        Letters = new(records.AsSpan());
        Children = new(records.AsSpan());
        Caregivers = new(records.AsSpan());
        CareArrangements = new(records.AsSpan());
        joins = new(this);
        placesOfOthers = new(PlacesOfOthers);
        loans = new(LoansById);
    }

    /// <summary>The line that opens the bundle: whose register this is and how complete it promises to be.</summary>
    public Bundle Bundle { get; }

    /// <summary>
    /// How strictly the register is judged: as the bundle says unless somebody wants to know how it would fare under another profile;
    /// <see cref="Profile.Submit"/> where the bundle names no known one.
    /// </summary>
    public Profile Profile { get; }

    /// <summary>Every record, in the order of the file.</summary>
    public EquatableArray<RegisterRecord> Records { get; }

    /// <summary>The village records; a sound register has one.</summary>
    public RecordTable<Village> Villages { get; }

    /// <summary>The persons.</summary>
    public RecordTable<Person> Persons { get; }

    /// <summary>The consents.</summary>
    public RecordTable<Consent> Consents { get; }

    /// <summary>The migration episodes.</summary>
    public RecordTable<Migration> Migrations { get; }

    /// <summary>The visits to the service centre.</summary>
    public RecordTable<ServiceVisit> ServiceVisits => Table<ServiceVisit>();

    /// <summary>The job offers.</summary>
    public RecordTable<JobOpening> JobOpenings => Table<JobOpening>();

    /// <summary>The letters the village signed.</summary>
    public RecordTable<Letter> Letters { get; }

    /// <summary>The cases of workers and families in trouble.</summary>
    public RecordTable<SupportCase> Cases => Table<SupportCase>();

    /// <summary>The business groups.</summary>
    public RecordTable<BusinessGroup> BusinessGroups => Table<BusinessGroup>();

    /// <summary>The labour-intensive works.</summary>
    public RecordTable<PublicWorks> PublicWorks => Table<PublicWorks>();

    /// <summary>The volunteer workers.</summary>
    public RecordTable<Volunteer> Volunteers => Table<Volunteer>();

    /// <summary>The care profiles of children.</summary>
    public RecordTable<Child> Children { get; }

    /// <summary>The community carers.</summary>
    public RecordTable<Caregiver> Caregivers { get; }

    /// <summary>The care arrangements.</summary>
    public RecordTable<CareArrangement> CareArrangements { get; }

    /// <summary>The activities at the learning house.</summary>
    public RecordTable<LearningSession> LearningSessions => Table<LearningSession>();

    /// <summary>The memoranda with partners.</summary>
    public RecordTable<Partnership> Partnerships => Table<Partnership>();

    /// <summary>The mappings of care needs.</summary>
    public RecordTable<NeedsAssessment> NeedsAssessments => Table<NeedsAssessment>();

    /// <summary>The cooperatives and village-owned enterprises.</summary>
    public RecordTable<Cooperative> Cooperatives => Table<Cooperative>();

    /// <summary>The debts to moneylenders and brokers.</summary>
    public RecordTable<DebtExposure> DebtExposures => Table<DebtExposure>();

    /// <summary>The line of the bundle in its file, counted from 1; 0 for a register made in code.</summary>
    public long BundleLine => lines.Length == 0 ? 0 : lines[0];

    /// <summary>The line of a record in its file, counted from 1; 0 for a register made in code.</summary>
    /// <param name="place">The place of the record among <see cref="Records"/>, from 0.</param>
    public long LineAt(int place) => lines.Length == 0 ? 0 : lines[place + 1];

    /// <summary>The records of one type. The table is made when it is first asked for, and kept.</summary>
    /// <typeparam name="T">The type of the records.</typeparam>
    public RecordTable<T> Table<T>()
        where T : RegisterRecord =>
        MadeTable<T>() ?? (RecordTable<T>)made.GetOrAdd(
            typeof(RecordTable<T>),
            static (_, register) => new RecordTable<T>(register.Records.AsSpan()),
            this);

    /// <summary>An index over this register, worked out when it is first asked for and kept from then on.</summary>
    /// <typeparam name="T">The index.</typeparam>
    public T Index<T>()
        where T : class, IRegisterIndex<T> =>
        (T)made.GetOrAdd(typeof(T), static (_, register) => T.Of(register), this);

    /// <summary>One of the tables that are made with the register, since rules follow them for nearly every record.</summary>
    private RecordTable<T>? MadeTable<T>()
        where T : RegisterRecord =>
        this switch
        {
            _ when Persons is RecordTable<T> table => table,
            _ when Children is RecordTable<T> table => table,
            _ when Caregivers is RecordTable<T> table => table,
            _ when Migrations is RecordTable<T> table => table,
            _ when Letters is RecordTable<T> table => table,
            _ when CareArrangements is RecordTable<T> table => table,
            _ when Consents is RecordTable<T> table => table,
            _ when Villages is RecordTable<T> table => table,
            _ => null,
        };

    /// <summary>The same tables, by the type as lines name it.</summary>
    private IPlaces? MadeTable(RecordType type) => type.Text switch
    {
        "person" => Persons,
        "child" => Children,
        "caregiver" => Caregivers,
        "migration" => Migrations,
        "letter" => Letters,
        "care-arrangement" => CareArrangements,
        "consent" => Consents,
        "village" => Villages,
        _ => null,
    };
}
