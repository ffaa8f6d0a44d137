using System.Collections.Concurrent;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Registers;

/// <summary>
/// One village's records (<i>buku register</i>), as one bundle carries them: in the order of the file, by type, by id, and by the
/// links that rules follow. A register never changes; it may be read by many threads at once.
/// </summary>
public sealed class Register
{
    private readonly long[] lines;
    private readonly ConcurrentDictionary<Type, object> indexes = new(concurrencyLevel: 1, capacity: 5);

    private readonly Lazy<Dictionary<(string Type, string Id), int>> otherPlaces;
    private readonly Lazy<Join<Person>> personsByNik;
    private readonly Lazy<Join<Person>> personsByFamilyCard;
    private readonly Lazy<Join<Migration>> migrationsByPerson;
    private readonly Lazy<Join<Letter>> lettersByPerson;
    private readonly Lazy<Join<Child>> childrenByPerson;
    private readonly Lazy<Join<Caregiver>> caregiversByPerson;

    /// <summary>Files the records of one village.</summary>
    /// <param name="bundle">The line that opens the bundle.</param>
    /// <param name="records">The records, in the order of the file, without the bundle and end lines.</param>
    /// <param name="lines">
    /// The line of the bundle and then of each record, counted from 1, where the records come from a file; empty for records made in code.
    /// </param>
    /// <exception cref="ArgumentException">There are lines, but not one for the bundle and one for each record.</exception>
    public Register(Bundle bundle, EquatableArray<RegisterRecord> records, EquatableArray<long> lines = default)
    {
        if (!lines.IsEmpty && lines.Count != records.Count + 1)
        {
            throw new ArgumentException("Give one line for the bundle and one for each record, or none at all.", nameof(lines));
        }

        Bundle = bundle;
        Records = records;
        this.lines = lines.AsSpan().ToArray();
        Villages = new(records.AsSpan());
        Persons = new(records.AsSpan());
        Consents = new(records.AsSpan());
        Migrations = new(records.AsSpan());
        Letters = new(records.AsSpan());
        Children = new(records.AsSpan());
        Caregivers = new(records.AsSpan());
        CareArrangements = new(records.AsSpan());

        otherPlaces = new(PlacesOfOthers);
        personsByNik = new(() => new(Persons, person => SixteenDigits(person.Nik?.Text) is { } digits && digits[0] != '0' ? digits : null));
        personsByFamilyCard = new(() => new(Persons, person => SixteenDigits(person.FamilyCard?.Text)));
        migrationsByPerson = new(() => new(Migrations, migration => migration.Person.Id));
        lettersByPerson = new(() => new(Letters, letter => letter.Person.Id));
        childrenByPerson = new(() => new(Children, child => child.Person.Id));
        caregiversByPerson = new(() => new(Caregivers, caregiver => caregiver.Person.Id));
    }

    /// <summary>The line that opens the bundle: whose register this is and how complete it promises to be.</summary>
    public Bundle Bundle { get; }

    /// <summary>How strictly the register is judged; <see cref="Profile.Submit"/> where the bundle names no known profile.</summary>
    public Profile Profile => Bundle.Profile?.Profile ?? Profile.Submit;

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

    /// <summary>The letters the village signed.</summary>
    public RecordTable<Letter> Letters { get; }

    /// <summary>The care profiles of children.</summary>
    public RecordTable<Child> Children { get; }

    /// <summary>The community carers.</summary>
    public RecordTable<Caregiver> Caregivers { get; }

    /// <summary>The care arrangements.</summary>
    public RecordTable<CareArrangement> CareArrangements { get; }

    /// <summary>Persons by the sixteen digits of their NIK, valid or not; provisional numbers, which begin with 0, and other texts are left out.</summary>
    public Join<Person> PersonsByNik => personsByNik.Value;

    /// <summary>Persons by the sixteen digits of their family card number, valid or not; other texts are left out.</summary>
    public Join<Person> PersonsByFamilyCard => personsByFamilyCard.Value;

    /// <summary>Migration episodes by the id of the person.</summary>
    public Join<Migration> MigrationsByPerson => migrationsByPerson.Value;

    /// <summary>Letters by the id of the person.</summary>
    public Join<Letter> LettersByPerson => lettersByPerson.Value;

    /// <summary>Care profiles by the id of the person.</summary>
    public Join<Child> ChildrenByPerson => childrenByPerson.Value;

    /// <summary>Community carers by the id of the person.</summary>
    public Join<Caregiver> CaregiversByPerson => caregiversByPerson.Value;

    /// <summary>The line of the bundle in its file, counted from 1; 0 for a register made in code.</summary>
    public long BundleLine => lines.Length == 0 ? 0 : lines[0];

    /// <summary>The line of a record in its file, counted from 1; 0 for a register made in code.</summary>
    /// <param name="place">The place of the record among <see cref="Records"/>, from 0.</param>
    public long LineAt(int place) => lines.Length == 0 ? 0 : lines[place + 1];

    /// <summary>
    /// The place, among all records, of the first record with the type and the id of this one: its own place, unless the id was used
    /// before.
    /// </summary>
    /// <param name="record">A record of this register, of any type.</param>
    /// <returns>The place, from 0; -1 for a record without id.</returns>
    public int FirstPlaceOf(RegisterRecord record) => record switch
    {
        Person => Place(Persons, record.Id),
        Child => Place(Children, record.Id),
        Caregiver => Place(Caregivers, record.Id),
        Migration => Place(Migrations, record.Id),
        Letter => Place(Letters, record.Id),
        CareArrangement => Place(CareArrangements, record.Id),
        Consent => Place(Consents, record.Id),
        Village => Place(Villages, record.Id),
        { Id: { } id } => otherPlaces.Value.GetValueOrDefault((record.Type.Text, id), -1),
        _ => -1,
    };

    /// <summary>An index over this register, worked out when it is first asked for and kept from then on.</summary>
    /// <typeparam name="T">The index.</typeparam>
    public T Index<T>()
        where T : class, IRegisterIndex<T> =>
        (T)indexes.GetOrAdd(typeof(T), static (_, register) => T.Of(register), this);

    /// <summary>The record a reference names; of several with the same id the first in the file.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="reference">The reference.</param>
    /// <returns>The record, or nothing.</returns>
    public T? Find<T>(Reference<T> reference)
        where T : RegisterRecord =>
        this switch
        {
            _ when Persons is RecordTable<T> table => table.Find(reference),
            _ when Children is RecordTable<T> table => table.Find(reference),
            _ when Caregivers is RecordTable<T> table => table.Find(reference),
            _ when Migrations is RecordTable<T> table => table.Find(reference),
            _ when Letters is RecordTable<T> table => table.Find(reference),
            _ when CareArrangements is RecordTable<T> table => table.Find(reference),
            _ when Consents is RecordTable<T> table => table.Find(reference),
            _ when Villages is RecordTable<T> table => table.Find(reference),
            _ => null,
        };

    private static int Place<T>(RecordTable<T> table, string? id)
        where T : RegisterRecord =>
        table.IndexOf(id) is >= 0 and int index ? table.PlaceOf(index) : -1;

    private Dictionary<(string Type, string Id), int> PlacesOfOthers()
    {
        Dictionary<(string Type, string Id), int> places = [];
        for (int place = 0; place < Records.Count; place++)
        {
            if (Records[place] is OtherRecord { Id: { } id } other)
            {
                places.TryAdd((other.Type.Text, id), place);
            }
        }

        return places;
    }

    private static string? SixteenDigits(string? text) => IdentityDigits.Normalise(text) is { Length: 16 } digits ? digits : null;
}
