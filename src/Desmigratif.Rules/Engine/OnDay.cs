using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using NodaTime;

namespace Desmigratif.Rules.Engine;

/// <summary>
/// One record of a register on the assessment day: what most rules look at. The default value holds no record and is never put before
/// a rule.
/// </summary>
/// <typeparam name="T">The type of the record; <see cref="RegisterRecord"/> itself for rules over every record.</typeparam>
public readonly struct OnDay<T> : ISubject
    where T : RegisterRecord
{
    /// <summary>Puts a record before a rule.</summary>
    /// <param name="record">The record.</param>
    /// <param name="index">
    /// Its index in its table of the register; among all records for rules over every record; 0 for the bundle.
    /// </param>
    /// <param name="register">The register it stands in.</param>
    /// <param name="asOf">The assessment day.</param>
    /// <param name="regions">The region table to look codes up in.</param>
    public OnDay(T record, int index, Register register, LocalDate asOf, IRegionCatalogue regions)
    {
        Record = record;
        Index = index;
        Register = register;
        AsOf = asOf;
        Regions = regions;
    }

    /// <summary>The record.</summary>
    public T Record { get; }

    /// <summary>Its index in its table of the register.</summary>
    public int Index { get; }

    /// <summary>The register it stands in.</summary>
    public Register Register { get; }

    /// <inheritdoc />
    public LocalDate AsOf { get; }

    /// <inheritdoc />
    public LocalDate GoverningDay => AsOf;

    /// <summary>The region table to look codes up in.</summary>
    public IRegionCatalogue Regions { get; }
}
