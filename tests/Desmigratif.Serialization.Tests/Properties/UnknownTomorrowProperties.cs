using System.Reflection;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Tests.Samples;
using FsCheck;
using FsCheck.Fluent;

namespace Desmigratif.Serialization.Tests.Properties;

/// <summary>What a newer version of the format writes survives being read, changed and written by this one.</summary>
public sealed class UnknownTomorrowProperties
{
    public static TheoryData<Type> Records => [.. Shape.Records];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_change_of_one_member_leaves_everything_else_as_it_was_read(Type type)
    {
        PropertyInfo[] members = [.. Shape.MembersOf(type)];
        Gen<(RegisterRecord Record, RegisterRecord Donor, PropertyInfo Member)> changes =
            from record in AnyRecord.Wild.RegisterRecords(type)
            from donor in AnyRecord.Wild.RegisterRecords(type)
            from member in Gen.Elements(members)
            select (record, donor, member);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(20), Prop.ForAll(changes.ToArbitrary(), change =>
        {
            RegisterRecord changed = WrittenAndRead(change.Record) with { };
            change.Member.SetValue(changed, change.Member.GetValue(change.Donor));

            Assert.Equal(WithoutWhatWasReplaced(changed, change.Member), WrittenAndRead(changed));
        }));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_member_and_a_code_of_a_newer_version_are_kept_by_every_record(Type type)
    {
        foreach (PropertyInfo member in Shape.MembersOf(type).Where(member => Shape.ValueOf(member).IsSubclassOf(typeof(Code))))
        {
            string code = Shape.IsList(member) ? "[\"from-tomorrow\"]" : "\"from-tomorrow\"";
            string line = $$"""{"type":"{{Named(type)}}","id":"r1","{{Shape.NameOf(member)}}":{{code}},"fromTomorrow":[1.50]}""";
            RegisterRecord read = Reads.One(Files.Bundle("draft", line)).Register!.Records[0];

            Assert.IsType(type, read);
            Assert.Equal([line.Replace("r1", "r2", StringComparison.Ordinal)], Lines(read with { Id = "r2" }));
        }

        string bare = $$"""{"type":"{{Named(type)}}","id":"r1","fromTomorrow":null}""";
        Assert.Equal([bare], Lines(Reads.One(Files.Bundle("draft", bare)).Register!.Records[0]));
    }

    private static string Named(Type type) => type.GetCustomAttribute<RecordTypeAttribute>()!.Text;

    private static RegisterRecord WrittenAndRead(RegisterRecord record) =>
        Reads.One(Files.Bundle("draft", Lines(record))).Register!.Records[0];

    private static string[] Lines(RegisterRecord record) =>
        System.Text.Encoding.UTF8.GetString(Reads.Write(new Register(new Bundle { Id = "b1" }, [record]))).Split('\n')[1..^2];

    /// <summary>A value that could not be read gives way to one that is put in its place, and stays where nothing is put.</summary>
    private static RegisterRecord WithoutWhatWasReplaced(RegisterRecord record, PropertyInfo member)
    {
        object? nothing = member.PropertyType.IsValueType ? Activator.CreateInstance(member.PropertyType) : null;
        return Equals(member.GetValue(record), nothing)
            ? record
            : record with { UnknownMembers = new([.. record.UnknownMembers.Members.Where(kept => kept.Name != Shape.NameOf(member))]) };
    }
}
