using System.Text;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Completeness;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Writing;

// 1. Build records in code. Everything may be absent; what is asked for depends on the profile.
Register ours = new(
    new Bundle
    {
        Schema = "desmigratif/1.0",
        Id = "b-2026-11",
        Village = new("5203132001"),
        Purpose = BundlePurpose.Exchange,
        Profile = ProfileCode.Submit,
    },
    [
        new Village { Id = "v", Code = new("5203132001"), Name = "Rantauharap" },
        new Person { Id = "p1", Name = "Sahnan", Nik = new("5203130203859001"), Sex = Sex.Male, BirthDate = new(1985, 3, 2) },
        new Person { Id = "p2", Name = "Dewi", Nik = new("5203134909159001"), Sex = Sex.Female },
        new Child { Id = "c1", Person = "p2", Carer = new Carer { Person = "p1", Relation = CarerRelation.Parent } },
    ]);

// 2. What is still missing before it can be handed over?
foreach (IncompleteRecord record in ours.MissingFor(Profile.Submit))
{
    Console.WriteLine($"Ours: {record.Record.Type} {record.Record.Id} lacks {string.Join(", ", record.Missing.Select(member => member.Pointer))}.");
}

// A register never changes; a new one takes its place.
Person dewi = ours.Persons.Find("p2")! with { BirthDate = new(2015, 9, 9) };
ours = new(ours.Bundle, [.. ours.Records.Select(record => record.Id == "p2" ? dewi : record)]);
Console.WriteLine($"Ours, mended: {ours.MissingFor(Profile.Submit).Count} records lack something.");

// 3. Write the bundle. Count and hash are put at its end.
byte[] written = Write(ours);
Console.WriteLine($"Ours: {written.Length} bytes, {Read(written).Problems.Count} problems when read back.");

// 4. Read the bundle of another system: it knows members that this version does not, and one of its dates is wrong.
byte[] theirs = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "other-system.ndjson"));
BundleReading reading = Read(theirs);
foreach (Finding problem in reading.Problems)
{
    // No message ever shows a personal value, so it may be logged.
    Console.WriteLine($"Theirs: line {problem.Line}, column {problem.Column}: {problem.Code} {problem.Pointer}: {problem.MessageIn(Language.English)}");
}

// 5. Mend it: what could not be read stands among the unknown members until a value takes its place.
Person wrong = reading.Register!.Persons.Find("p7")!;
Person mended = wrong with
{
    BirthDate = new(1990, 2, 28),
    UnknownMembers = new([.. wrong.UnknownMembers.Members.Where(member => member.Name != "birthDate")]),
};
Register register = new(reading.Register.Bundle, [.. reading.Register.Records.Select(record => record == wrong ? mended : record)]);

// 6. Write it back: nothing that we do not know is lost, and the rest is as it was.
byte[] back = Write(register);
Console.WriteLine($"Theirs, mended: {Read(back).Problems.Count(problem => problem.Severity >= Severity.Error)} errors.");
foreach (string line in Encoding.UTF8.GetString(back).Split('\n', StringSplitOptions.RemoveEmptyEntries))
{
    Console.WriteLine(line);
}

static BundleReading Read(byte[] file) => new BundleReader().Read(new MemoryStream(file)).Single();

static byte[] Write(Register register)
{
    using MemoryStream stream = new();
    using (BundleWriter writer = new(stream))
    {
        writer.Write(register);
    }

    return stream.ToArray();
}
