using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Writing;
using NodaTime;

// Make records in code. Facts may be wrong or incomplete; finding that out is the work of the rules.
Register register = new(
    new Bundle
    {
        Schema = "desmigratif/1.0",
        Id = "b-2026-11",
        Village = new("5203082001"),
        Purpose = BundlePurpose.Service,
        Profile = ProfileCode.Draft,
    },
    [
        new Village { Id = "v", Code = new("5203082001"), Name = "Anjani" },
        new Person { Id = "p1", Name = "Siti Aminah", Nik = new("5203084708959001"), Sex = Sex.Female, BirthDate = new(1995, 8, 7) },
        new Migration { Id = "m1", Person = "p1", Route = PlacementRoute.P3mi, PlannedDeparture = new(2027, 2, 1) },
    ]);

// The day is always an argument: the libraries know no clock.
LocalDate asOf = new(2026, 11, 21);

// Is every record right?
foreach (Finding finding in RuleBook.National.Check(register, asOf))
{
    Console.WriteLine($"{finding.Code} {finding.Record?.Id}{finding.Pointer}: {finding.MessageIn(Language.English)}");
}

// May this person be placed, on this day, and by which article? Yes, no, or not known yet.
foreach (Decision decision in RuleBook.National.Assess(register, asOf))
{
    Console.WriteLine($"{decision.Migration}: {decision.Outcome}; next: {string.Join(", ", decision.Next)}");
}

// Write the register, and read it back: every problem with code, pointer, line and column, and nothing lost.
using MemoryStream stream = new();
using (BundleWriter writer = new(stream))
{
    writer.Write(register);
}

stream.Position = 0;
await foreach (BundleReading reading in new BundleReader().ReadAsync(stream))
{
    Console.WriteLine($"{reading.Register?.Records.Count} records, {reading.Problems.Count} problems");
}
