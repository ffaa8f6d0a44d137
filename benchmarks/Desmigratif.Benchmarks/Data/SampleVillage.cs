using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Writing;
using NodaTime;

namespace Desmigratif.Benchmarks.Data;

/// <summary>
/// A made-up village whose workers are about to leave: for each a person and an episode with ten papers, in order by every rule. The
/// same seed gives the same bytes; nobody in it exists.
/// </summary>
internal static class SampleVillage
{
    /// <summary>The day on which the village is assessed.</summary>
    public static LocalDate AsOf { get; } = new(2026, 11, 21);

    public static Register Of(int workers)
    {
        Random random = new(20261121);
        List<RegisterRecord> records = [new Village { Id = "v", Code = new("5203082001"), Name = "Anjani" }];
        for (int number = 0; number < workers; number++)
        {
            SampleWorker worker = new(number, random);
            records.Add(worker.Person());
            records.Add(worker.Migration());
        }

        return new Register(
            new Bundle
            {
                Id = "b-2026-11",
                Schema = "desmigratif/1.0",
                Village = new("5203082001"),
                ProducedAt = Instant.FromUtc(2026, 11, 21, 3, 0),
                Producer = new() { Name = "Benchmarks", Version = "1.0" },
                Purpose = BundlePurpose.Test,
                Profile = ProfileCode.Submit,
            },
            records.ToEquatableArray());
    }

    /// <summary>The village as a file of the interchange format.</summary>
    public static byte[] FileOf(Register register)
    {
        using MemoryStream stream = new();
        using BundleWriter writer = new(stream);
        writer.Write(register);
        return stream.ToArray();
    }
}
