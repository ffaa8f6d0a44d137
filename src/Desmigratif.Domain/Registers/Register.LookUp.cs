using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.Registers;

/// <content>From an id or a reference to what it names.</content>
public sealed partial class Register
{
    private readonly Lazy<Dictionary<(string Type, string Id), int>> placesOfOthers;
    private readonly Lazy<Dictionary<string, CooperativeLoan>> loans;

    /// <summary>Whether an earlier record of the same type already has the id of the record at a place.</summary>
    /// <param name="place">The place of the record among <see cref="Records"/>, from 0.</param>
    /// <returns>No for a record without id.</returns>
    public bool IsIdUsedBefore(int place)
    {
        RegisterRecord record = Records[place];
        if (record.Id is not { } id)
        {
            return false;
        }

        IPlaces? table = record is OtherRecord ? null : MadeTable(record.Type);
        return table is null
            ? placesOfOthers.Value.GetValueOrDefault((record.Type.Text, id), place) < place
            : table.HasRepeats && table.FirstPlaceOf(id) < place;
    }

    /// <summary>
    /// The record a reference names; of several with the same id the first in the file. Of a tutor, who may be one of several types,
    /// ask <see cref="FindTutor"/>.
    /// </summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="reference">The reference.</param>
    /// <returns>The record, or nothing.</returns>
    public T? Find<T>(Reference<T> reference)
        where T : RegisterRecord => reference.IsAbsent ? null : Table<T>().Find(reference);

    /// <summary>The record that is named by type and id; of several the first in the file.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The record, of whatever type; nothing where there is none, or where type or id is absent.</returns>
    public RegisterRecord? Find(AnyReference reference)
    {
        if (reference is not { Type: { } type, Id: { } id })
        {
            return null;
        }

        int place = MadeTable(type)?.FirstPlaceOf(id) ?? -1;
        return place >= 0 || placesOfOthers.Value.TryGetValue((type.Text, id), out place) ? Records[place] : null;
    }

    /// <summary>The loan of a cooperative that a reference names; of several with the same id the first in the file.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The loan, or nothing.</returns>
    public CooperativeLoan? Find(Reference<CooperativeLoan> reference) =>
        reference.Id is { } id ? loans.Value.GetValueOrDefault(id) : null;

    /// <summary>The tutor whom a reference names: a caregiver, else a volunteer, else a person with this id.</summary>
    /// <param name="tutor">The reference, see <see cref="CommunityParenting.LearningSession.Tutor"/>.</param>
    /// <returns>The record, or nothing.</returns>
    public RegisterRecord? FindTutor(Reference<RegisterRecord> tutor) =>
        Caregivers.Find(tutor.Id) ?? Volunteers.Find(tutor.Id) ?? (RegisterRecord?)Persons.Find(tutor.Id);

    private Dictionary<(string Type, string Id), int> PlacesOfOthers()
    {
        Dictionary<(string Type, string Id), int> places = [];
        for (int place = 0; place < Records.Count; place++)
        {
            RegisterRecord record = Records[place];
            if (record.Id is { } id && (record is OtherRecord || MadeTable(record.Type) is null))
            {
                places.TryAdd((record.Type.Text, id), place);
            }
        }

        return places;
    }

    private Dictionary<string, CooperativeLoan> LoansById()
    {
        Dictionary<string, CooperativeLoan> byId = new(StringComparer.Ordinal);
        foreach (Cooperative cooperative in Cooperatives)
        {
            foreach (CooperativeLoan loan in cooperative.Loans)
            {
                if (loan.Id is { } id)
                {
                    byId.TryAdd(id, loan);
                }
            }
        }

        return byId;
    }
}
