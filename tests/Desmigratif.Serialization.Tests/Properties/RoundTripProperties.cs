using System.Text;
using System.Text.Json;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Tests.Samples;
using FsCheck;
using FsCheck.Fluent;

namespace Desmigratif.Serialization.Tests.Properties;

/// <summary>What holds for every register, of every record there is.</summary>
public sealed class RoundTripProperties
{
    public static TheoryData<Type> Records => [.. Shape.Records];

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_record_comes_back_equal_and_without_problem_under_the_strictest_profile(Type type) =>
        Hold(AnyRecord.Sound.RegisterRecords(type), 40, record =>
        {
            Register register = new(Strict, [record]);
            byte[] file = Reads.Write(register);
            Assert.Equal([], Reads.Problems(file));
            Same.Registers(register, Reads.One(file).Register!);
        });

    [Theory]
    [MemberData(nameof(Records))]
    public void Whatever_a_record_holds_comes_back_equal(Type type) =>
        Hold(AnyRecord.Wild.RegisterRecords(type), 60, record =>
        {
            Register register = new(Strict, [record]);
            Same.Registers(register, Reads.One(Reads.Write(register)).Register!);
        });

    [Fact]
    public void Every_register_comes_back_equal() =>
        Hold(AnyRecord.Wild.Registers(), 60, register =>
        {
            byte[] file = Reads.Write(register);
            BundleReading reading = Reads.One(file);
            Same.Registers(register, reading.Register!);
            string[] never = ["XCH-001", "XCH-005", "XCH-018", "XCH-019", "XCH-020"];
            Assert.DoesNotContain(reading.Problems, problem => never.Contains(problem.Code.Text));
            Assert.Equal(file, Reads.Write(reading.Register!));
        });

    [Theory]
    [MemberData(nameof(Records))]
    public void The_order_of_members_does_not_change_the_record(Type type)
    {
        Random random = new(5);
        Hold(AnyRecord.Wild.RegisterRecords(type), 20, record =>
        {
            string line = Encoding.UTF8.GetString(Reads.Write(new Register(Strict, [record]))).Split('\n')[1];
            string shuffled = Shuffled(line, random);
            RegisterRecord read = Reads.One(Files.Bundle("draft", shuffled)).Register!.Records[0];
            Assert.Equal(Ordered(record), Ordered(read));
        });
    }

    [Fact]
    public void Every_record_of_the_domain_is_drawn_with_every_member_given_at_least_once()
    {
        foreach (Type type in Shape.Records)
        {
            object[] drawn = [.. AnyRecord.Sound.RegisterRecords(type).Sample(10, new Rnd(1, 3), 60)];
            foreach (System.Reflection.PropertyInfo member in Shape.MembersOf(type))
            {
                object? nothing = member.PropertyType.IsValueType ? Activator.CreateInstance(member.PropertyType) : null;
                Assert.True(drawn.Any(record => !Equals(member.GetValue(record), nothing)), $"{type.Name}.{member.Name}");
            }
        }
    }

    private static Bundle Strict => new()
    {
        Id = "b1",
        Schema = "desmigratif/1.0",
        Village = new("5203082001"),
        Profile = ProfileCode.Exchange,
    };

    private static void Hold<T>(Gen<T> gen, int times, Action<T> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithEndSize(20), Prop.ForAll(gen.ToArbitrary(), property));

    /// <summary>The line with the members of its object in another order; of equal text inside.</summary>
    private static string Shuffled(string line, Random random)
    {
        string[] members = [.. MembersOf(line)];
        random.Shuffle(members);
        return "{" + string.Join(",", members) + "}";
    }

    /// <summary>The members of an object as they are written.</summary>
    private static List<string> MembersOf(string line)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(line);
        List<string> members = [];
        Utf8JsonReader json = new(utf8);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int start = (int)json.TokenStartIndex;
            json.Skip();
            members.Add(Encoding.UTF8.GetString(utf8, start, (int)json.BytesConsumed - start));
        }

        return members;
    }

    private static RegisterRecord Ordered(RegisterRecord record) => record with
    {
        UnknownMembers = new([.. record.UnknownMembers.Members.OrderBy(member => member.Name, StringComparer.Ordinal)]),
    };
}
