using System.Globalization;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Programme;
using NodaTime;

namespace Desmigratif.Rules.Registers;

/// <summary>
/// What a rule finds on its walk over a record: references looked up, ends of periods compared, or days gathered. A place is written down only for a
/// fault, and grows from within: what lies inside an object or a list is put under its name on the way out.
/// </summary>
internal ref struct Visit(Register register)
{
    private readonly Register register = register;
    private List<string>? faults;
    private List<LocalDate>? days;
    private bool met;

    public readonly Verdict Verdict =>
        faults is not null ? Verdict.NotMet([.. faults.Select(pointer => new Fault(pointer))])
        : met ? Verdict.Met
        : Verdict.NotApplicable;

    /// <summary>How many faults were found so far.</summary>
    public readonly int Count => faults?.Count ?? 0;

    /// <summary>The days that were gathered, in the order of the members.</summary>
    public readonly IReadOnlyList<LocalDate> Days => days ?? [];

    /// <summary>Whether the record is there that a reference names.</summary>
    public readonly bool Finds<T>(Reference<T> reference)
        where T : RegisterRecord => register.Find(reference) is not null;

    /// <summary>Whether the loan is there that a reference names.</summary>
    public readonly bool Finds(Reference<CooperativeLoan> reference) => register.Find(reference) is not null;

    /// <summary>Whether the record is there that is named by type and id.</summary>
    public readonly bool Finds(AnyReference reference) => register.Find(reference) is not null;

    /// <summary>A reference that leads to a record, or to none.</summary>
    public void Reference(bool found, string name) => Judge(found, name);

    /// <summary>A day, if there is one.</summary>
    public void Day(LocalDate? day)
    {
        if (day is { } known)
        {
            (days ??= []).Add(known);
        }
    }

    /// <summary>A period; one with an open end is not judged.</summary>
    public void Period(LocalDate? from, LocalDate? to)
    {
        if (from is { } first && to is { } last)
        {
            Judge(first <= last, "to");
        }
    }

    /// <summary>The members of an object that the format does not know; it is at fault where one tells of a pregnancy.</summary>
    public void Members(UnknownMembers members)
    {
        if (members.IsEmpty || !PregnancyWords.Name(members))
        {
            met = true;
        }
        else
        {
            Fail("");
        }
    }

    /// <summary>The faults found since then lie inside an object.</summary>
    public readonly void Under(string name, int since)
    {
        for (int index = since; index < Count; index++)
        {
            faults![index] = $"/{name}{faults[index]}";
        }
    }

    /// <summary>The faults found since then lie inside an element of a list.</summary>
    public readonly void Under(string name, int place, int since)
    {
        for (int index = since; index < Count; index++)
        {
            faults![index] = string.Create(CultureInfo.InvariantCulture, $"/{name}/{place}{faults[index]}");
        }
    }

    /// <summary>A reference of a list that leads to a record, or to none.</summary>
    public void Reference(bool found, string name, int place)
    {
        if (found)
        {
            met = true;
        }
        else
        {
            Fail(string.Create(CultureInfo.InvariantCulture, $"/{name}/{place}"));
        }
    }

    private void Judge(bool holds, string name)
    {
        if (holds)
        {
            met = true;
        }
        else
        {
            Fail($"/{name}");
        }
    }

    private void Fail(string pointer) => (faults ??= []).Add(pointer);
}
