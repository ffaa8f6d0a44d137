using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Programme;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Tests.Registers;

public sealed class RegisterTests
{
    private static readonly Bundle Bundle = new() { Id = "b" };

    /// <summary>One record of every type; a visit and a case have the same id.</summary>
    private static RegisterRecord[] OneOfEach =>
    [
        new Village { Id = "v1" },
        new Person { Id = "p1" },
        new Consent { Id = "k1" },
        new Migration { Id = "m1" },
        new Letter { Id = "l1" },
        new Child { Id = "c1" },
        new Caregiver { Id = "g1" },
        new CareArrangement { Id = "a1" },
        new ServiceVisit { Id = "s1" },
        new JobOpening { Id = "j1" },
        new SupportCase { Id = "s1" },
        new BusinessGroup { Id = "b1" },
        new PublicWorks { Id = "w1" },
        new Volunteer { Id = "t1" },
        new LearningSession { Id = "e1" },
        new Partnership { Id = "f1" },
        new NeedsAssessment { Id = "n1" },
        new Cooperative { Id = "o1" },
        new DebtExposure { Id = "d1" },
    ];

    [Fact]
    public void Records_are_filed_by_type_and_keep_their_order()
    {
        Register register = RegisterOf([.. OneOfEach, new Person { Id = "p2" }]);
        Assert.Equal(20, register.Records.Count);
        Assert.Equal(["p1", "p2"], register.Persons.Select(person => person.Id));
        Assert.Equal(19, register.Persons.PlaceOf(1));
        Assert.All(
            [
                register.Villages.Count,
                register.Consents.Count,
                register.Migrations.Count,
                register.Letters.Count,
                register.Children.Count,
                register.Caregivers.Count,
                register.CareArrangements.Count,
                register.ServiceVisits.Count,
                register.JobOpenings.Count,
                register.Cases.Count,
                register.BusinessGroups.Count,
                register.PublicWorks.Count,
                register.Volunteers.Count,
                register.LearningSessions.Count,
                register.Partnerships.Count,
                register.NeedsAssessments.Count,
                register.Cooperatives.Count,
                register.DebtExposures.Count,
            ],
            count => Assert.Equal(1, count));
        Assert.Same(register.Persons, register.Table<Person>());
        Assert.Same(register.Cases, register.Table<SupportCase>());
    }

    [Fact]
    public void A_reference_finds_the_record_of_its_type()
    {
        Register register = RegisterOf(OneOfEach);
        Assert.Same(register.Records[0], register.Find(new Reference<Village>("v1")));
        Assert.Same(register.Records[1], register.Find(new Reference<Person>("p1")));
        Assert.Same(register.Records[2], register.Find(new Reference<Consent>("k1")));
        Assert.Same(register.Records[3], register.Find(new Reference<Migration>("m1")));
        Assert.Same(register.Records[4], register.Find(new Reference<Letter>("l1")));
        Assert.Same(register.Records[5], register.Find(new Reference<Child>("c1")));
        Assert.Same(register.Records[6], register.Find(new Reference<Caregiver>("g1")));
        Assert.Same(register.Records[7], register.Find(new Reference<CareArrangement>("a1")));
        Assert.Same(register.Records[10], register.Find(new Reference<SupportCase>("s1")));
        Assert.Null(register.Find(new Reference<Person>("c1")));
        Assert.Null(register.Find(default(Reference<Person>)));
        Assert.Null(register.Find(new Reference<Bundle>("b")));
    }

    [Fact]
    public void Of_several_records_with_one_id_the_first_is_meant()
    {
        Person first = new() { Id = "p1", Name = "Siti" };
        Register register = RegisterOf(first, new Person { Id = "p1", Name = "Ahmad" });
        Assert.Same(first, register.Find(new Reference<Person>("p1")));
    }

    [Fact]
    public void An_id_is_used_before_exactly_when_an_earlier_record_of_the_type_has_it()
    {
        RegisterRecord[] records = [.. OneOfEach, Other("x-visit", "s1"), Other("x-own", "s1")];
        Register register = RegisterOf([.. records, .. records]);
        for (int place = 0; place < register.Records.Count; place++)
        {
            Assert.Equal(place >= records.Length, register.IsIdUsedBefore(place));
        }
    }

    [Fact]
    public void A_record_of_any_type_is_found_by_type_and_id()
    {
        Register register = RegisterOf([.. OneOfEach, Other("x-own", "s1"), new SupportCase { Id = "s1" }]);
        foreach (RegisterRecord record in OneOfEach)
        {
            Assert.Equal(record, register.Find(new AnyReference { Type = record.Type, Id = record.Id }));
        }

        Assert.Same(register.Records[10], register.Find(new AnyReference { Type = RecordType.Case, Id = "s1" }));
        Assert.Same(register.Records[19], register.Find(new AnyReference { Type = RecordType.List.Of("x-own"), Id = "s1" }));
        Assert.Null(register.Find(new AnyReference { Type = RecordType.Person, Id = "s1" }));
        Assert.Null(register.Find(new AnyReference { Type = RecordType.Case, Id = "p1" }));
        Assert.Null(register.Find(new AnyReference { Type = RecordType.Bundle, Id = "b" }));
        Assert.Null(register.Find(new AnyReference { Id = "p1" }));
        Assert.Null(register.Find(new AnyReference { Type = RecordType.Person }));
    }

    [Fact]
    public void A_tutor_is_a_caregiver_before_a_volunteer_and_a_volunteer_before_a_person()
    {
        RegisterRecord[] tutors = [new Caregiver { Id = "x" }, new Volunteer { Id = "x" }, new Person { Id = "x" }];
        for (int first = 0; first < tutors.Length; first++)
        {
            Assert.Same(tutors[first], RegisterOf([.. tutors[first..].Reverse(), new Child { Id = "x" }]).FindTutor("x"));
        }

        Assert.Null(RegisterOf(tutors).FindTutor("y"));
        Assert.Null(RegisterOf(tutors).FindTutor(default));
        Assert.Null(RegisterOf(new Child { Id = "x" }).FindTutor("x"));
    }

    [Fact]
    public void A_loan_is_found_by_its_id_in_any_cooperative()
    {
        CooperativeLoan first = new() { Id = "7", Person = "p1" };
        CooperativeLoan second = new() { Id = "8" };
        Register register = RegisterOf(
            new Cooperative { Loans = [new(), first] },
            new Cooperative { Loans = [second, new() { Id = "7", Person = "p2" }] });
        Assert.Same(first, register.Find(new Reference<CooperativeLoan>("7")));
        Assert.Same(second, register.Find(new Reference<CooperativeLoan>("8")));
        Assert.Null(register.Find(new Reference<CooperativeLoan>("9")));
        Assert.Null(register.Find(default(Reference<CooperativeLoan>)));
    }

    [Fact]
    public void A_record_without_id_repeats_none()
    {
        Register register = RegisterOf(new Person(), Other("case", id: null), new Person(), Other("case", id: null));
        Assert.All(Enumerable.Range(0, 4), place => Assert.False(register.IsIdUsedBefore(place)));
    }

    [Theory]
    [InlineData(null, Profile.Submit)]
    [InlineData("draft", Profile.Draft)]
    [InlineData("submit", Profile.Submit)]
    [InlineData("exchange", Profile.Exchange)]
    [InlineData("unheard-of", Profile.Submit)]
    public void A_register_without_a_known_profile_is_judged_as_submitted(string? profile, Profile judged) =>
        Assert.Equal(judged, new Register(Bundle with { Profile = profile is null ? null : ProfileCode.List.Of(profile) }, []).Profile);

    [Fact]
    public void Lines_are_those_of_the_file_and_0_for_records_made_in_code()
    {
        Register read = new(Bundle, [new Person(), new Person()], [3, 5, 8]);
        Assert.Equal([3L, 5L, 8L], [read.BundleLine, read.LineAt(0), read.LineAt(1)]);
        Register made = RegisterOf(new Person());
        Assert.Equal([0L, 0L], [made.BundleLine, made.LineAt(0)]);
    }

    [Fact]
    public void There_is_a_line_for_the_bundle_and_for_each_record_or_none() =>
        Assert.Throws<ArgumentException>(() => new Register(Bundle, [new Person(), new Person()], [1, 2]));

    [Theory]
    [InlineData("5203084708959001", "5203 0847 0895 9001", true)]
    [InlineData("5203087104959001", "5203087104959001", true)]
    [InlineData("5203084708959001", "5203084708959002", false)]
    [InlineData("0520308200199999", "0520308200199999", false)]
    [InlineData("520308470895900", "520308470895900", false)]
    public void Persons_are_joined_by_the_digits_of_a_NIK_that_is_not_provisional(string one, string other, bool joined)
    {
        Register register = RegisterOf(new Person { Id = "p1", Nik = new(one) }, new Person { Id = "p2", Nik = new(other) });
        Assert.Equal(joined, register.PersonsByNik.FirstIndex(IdentityDigits.Normalise(other)) == 0);
    }

    [Theory]
    [InlineData("5203081203089001", "5203.0812.0308.9001", true)]
    [InlineData("0520308200199999", "0520308200199999", true)]
    [InlineData("0", "0", false)]
    public void Persons_are_joined_by_the_digits_of_their_family_card(string one, string other, bool joined)
    {
        Register register = RegisterOf(new Person { Id = "p1", FamilyCard = new(one) }, new Person { Id = "p2", FamilyCard = new(other) });
        Assert.Equal(joined, register.PersonsByFamilyCard.FirstIndex(IdentityDigits.Normalise(other)) == 0);
    }

    [Fact]
    public void What_belongs_to_a_person_is_found_by_the_persons_id()
    {
        Register register = RegisterOf(
            new Migration { Person = "p1" },
            new Letter { Person = "p1" },
            new Child { Person = "p1" },
            new Caregiver { Person = "p1" },
            new Consent { Person = "p1" },
            new SupportCase { Person = "p1" },
            new DebtExposure { Person = "p1" });
        Assert.False(register.MigrationsByPerson["p1"].IsEmpty);
        Assert.False(register.LettersByPerson["p1"].IsEmpty);
        Assert.False(register.ChildrenByPerson["p1"].IsEmpty);
        Assert.False(register.CaregiversByPerson["p1"].IsEmpty);
        Assert.False(register.ConsentsByPerson["p1"].IsEmpty);
        Assert.False(register.CasesByPerson["p1"].IsEmpty);
        Assert.False(register.DebtExposuresByPerson["p1"].IsEmpty);
        Assert.True(register.MigrationsByPerson["p2"].IsEmpty);
    }

    [Fact]
    public void What_belongs_to_another_record_is_found_by_the_id_of_that()
    {
        Register register = RegisterOf(
            new CareArrangement { Child = "c1", Caregiver = "g1" },
            new SupportCase { Migration = "m1" },
            new DebtExposure { RefinancedBy = "7" });
        Assert.False(register.ArrangementsByChild["c1"].IsEmpty);
        Assert.False(register.ArrangementsByCaregiver["g1"].IsEmpty);
        Assert.False(register.CasesByMigration["m1"].IsEmpty);
        Assert.False(register.DebtExposuresByLoan["7"].IsEmpty);
        Assert.True(register.ArrangementsByChild["g1"].IsEmpty);
    }

    [Fact]
    public void An_index_is_worked_out_once_for_each_register()
    {
        Register register = RegisterOf(new Person(), new Person());
        Assert.Equal(2, register.Index<Census>().Count);
        Assert.Same(register.Index<Census>(), register.Index<Census>());
        Assert.Equal(1, RegisterOf(new Person()).Index<Census>().Count);
    }

    private static Register RegisterOf(params RegisterRecord[] records) => new(Bundle, records.ToEquatableArray());

    private static OtherRecord Other(string type, string? id) => new(RecordType.List.Of(type), "{}") { Id = id };

    private sealed class Census : IRegisterIndex<Census>
    {
        public int Count { get; private init; }

        public static Census Of(Register register) => new() { Count = register.Persons.Count };
    }
}
