using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Completeness;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Tests.Samples;
using FsCheck;
using FsCheck.Fluent;

namespace Desmigratif.Serialization.Tests.Completeness;

public sealed class RegisterCompletenessTests
{
    private static readonly Bundle Named = new()
    {
        Schema = "desmigratif/1.0",
        Id = "b1",
        Village = new("5203082001"),
        Profile = ProfileCode.Draft,
    };

    public static TheoryData<Type> Records => [.. Shape.Records];

    [Fact]
    public void A_person_with_a_name_is_complete_as_a_draft_and_lacks_sex_and_birth_date_to_submit()
    {
        Person person = new() { Id = "p1", Name = "Siti Aminah" };

        Assert.Empty(person.MissingFor(Profile.Draft));
        Assert.Equal(["/sex", "/birthDate"], person.MissingFor(Profile.Submit).Select(missing => missing.Pointer));
        Assert.All(person.MissingFor(Profile.Submit), missing => Assert.Equal(Profile.Submit, missing.AskedFrom));
    }

    [Fact]
    public void What_every_profile_asks_for_is_asked_for_by_each()
    {
        Assert.Equal(["/id", "/name"], new Person().MissingFor(Profile.Draft).Select(missing => missing.Pointer));
        Assert.Equal(
            [Profile.Draft, Profile.Draft, Profile.Submit, Profile.Submit],
            new Person().MissingFor(Profile.Exchange).Select(missing => missing.AskedFrom));
    }

    [Fact]
    public void Exchange_asks_for_more_than_submit()
    {
        LearningSession session = new() { Id = "s1", On = new(2026, 3, 1), Activity = Activity.Arts };
        Caregiver carer = new() { Id = "c1", Person = "p1" };

        Assert.Empty(session.MissingFor(Profile.Exchange));
        Assert.True(carer.MissingFor(Profile.Exchange).Count > carer.MissingFor(Profile.Submit).Count);
    }

    [Fact]
    public void Objects_inside_a_record_are_asked_too()
    {
        Migration migration = new() { Id = "m1", Person = "p1", Documents = [new() { Kind = DocumentKind.Passport }, new() { Number = "X1" }] };

        Assert.Contains("/documents/1/kind", migration.MissingFor(Profile.Draft).Select(missing => missing.Pointer));
        Assert.DoesNotContain("/documents/0/kind", migration.MissingFor(Profile.Draft).Select(missing => missing.Pointer));
    }

    [Fact]
    public void What_is_written_and_cannot_be_read_is_not_missing()
    {
        Register register = Reads.One(Files.Bundle("draft", """{"type":"person","id":"p1","name":"Siti","sex":[],"birthDate":"yesterday"}""")).Register!;

        Assert.Empty(register.MissingFor(Profile.Submit));
    }

    [Fact]
    public void Records_are_named_with_their_line_in_the_order_of_the_file()
    {
        Register register = Reads.One(Files.Bundle("draft", Files.Village, Files.Siti, """{"type":"migration","id":"m1"}""")).Register!;

        Assert.Equal(
            ["person p1 3: /sex /birthDate", "migration m1 4: /person /history"],
            register.MissingFor(Profile.Submit).Select(Written));
    }

    [Fact]
    public void The_bundle_line_comes_first()
    {
        Register register = new(new Bundle { Id = "b1", Profile = ProfileCode.Submit }, [new Village { Id = "v", Name = "Anjani" }]);

        Assert.Equal(["bundle b1 0: /schema /village", "village v 0: /code"], register.MissingFor(Profile.Draft).Select(Written));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void It_is_exactly_what_reading_would_tell(Type type) =>
        Prop.ForAll(AnyRecord.Wild.RegisterRecords(type).ToArbitrary(), record =>
        {
            byte[] file = Reads.Write(new Register(Named, [record]));
            foreach (Profile profile in Enum.GetValues<Profile>())
            {
                BundleReading reading = Assert.Single(new BundleReader(judgedAs: profile).Read(new MemoryStream(file)));
                Assert.Equal(
                    reading.Problems.Where(problem => problem.Code.Text is "XCH-007" or "XCH-008" && problem.Line == 2)
                        .Select(problem => problem.Pointer).Order(StringComparer.Ordinal),
                    reading.Register!.Records[0].MissingFor(profile).Select(missing => missing.Pointer).Order(StringComparer.Ordinal));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static string Written(IncompleteRecord incomplete) =>
        $"{incomplete.Record.Type} {incomplete.Record.Id} {incomplete.Line}: {string.Join(' ', incomplete.Missing.Select(missing => missing.Pointer))}";
}
