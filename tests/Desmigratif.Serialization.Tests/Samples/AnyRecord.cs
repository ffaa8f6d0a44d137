using System.Reflection;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Desmigratif.Serialization.Tests.Samples;

/// <summary>
/// Draws records and registers with every member there is. Sound ones follow every rule of the format under the strictest profile;
/// the others also hold unknown codes, unknown members and values that cannot be read.
/// </summary>
internal sealed class AnyRecord(bool isSound)
{
    private static readonly string[] Unreadable = ["{\"q\":[1,{}]}", "[[ ]]", "[true]"];

    private static readonly string[] Json =
    [
        "0", "-1.50e+3", "null", "true", "\"\"", "\"\\ud83d\\u0041\"", "[]", "[1, {\"a\":[null]}]", "{\"\":{\"b\":\"x\"}}",
    ];

    private static readonly Gen<string> Characters = Gen.Frequency(
        (8, Gen.Choose(' ', '~').Select(c => ((char)c).ToString())),
        (1, Gen.Elements("\"", "\\", "/", "\0", "\n", "\r", "\t", "\u001F", "\u007F")),
        (2, Gen.Elements("é", "ß", "中", "\u2028", "\uFEFF", "\uFFFD", "\uFFFF", "😀", "\U0010FFFF")));

    private static readonly Gen<string> Ids =
        from head in Gen.Elements("abzABZ059".Select(c => c.ToString()))
        from tail in Gen.Elements("abzABZ059._:-".ToCharArray()).ListOf()
        select head + string.Concat(tail.Take(RecordId.MaxLength - 1));

    private static readonly Gen<LocalDate> Dates =
        Gen.Choose(0, 3652058).Select(day => new LocalDate(1, 1, 1).PlusDays(day));

    /// <summary>Records that follow every rule of the format under the strictest profile.</summary>
    public static AnyRecord Sound { get; } = new(isSound: true);

    /// <summary>Records that hold anything a record in memory can hold and a reader would give.</summary>
    public static AnyRecord Wild { get; } = new(isSound: false);

    private Gen<string> Text => Characters.NonEmptyListOf().Select(string.Concat);

    /// <summary>Whole registers of up to a few records of every type.</summary>
    public Gen<Register> Registers() =>
        from bundle in Facts(typeof(Bundle))
        from records in RegisterRecords().ListOf()
        select new Register(Named((Bundle)bundle), records.ToEquatableArray());

    public Gen<RegisterRecord> RegisterRecords() => Gen.OneOf(
        Shape.Records.Select(type => Facts(type).Select(fact => (RegisterRecord)fact)).Concat(isSound ? [] : [Others()]));

    public Gen<RegisterRecord> RegisterRecords(Type type) => Facts(type).Select(fact => (RegisterRecord)fact);

    /// <summary>The bundle with what a bundle line must name, and nothing unreadable in its place.</summary>
    private static Bundle Named(Bundle bundle) => bundle with
    {
        Schema = "desmigratif/1.0",
        Profile = ProfileCode.Exchange,
        Village = new("5203082001"),
        Id = "b1",
        UnknownMembers = new(
        [
            .. bundle.UnknownMembers.Members.Where(member => member.Name is not ("schema" or "profile" or "village" or "id")),
        ]),
    };

    private static Gen<RegisterRecord> Others() =>
        from type in Gen.Elements("orang", "hewan-ternak")
        from id in Ids
        from json in Gen.Elements(Json)
        let line = $$"""{"type":"{{type}}","id":"{{id}}","any":{{json}}}"""
        select (RegisterRecord)new OtherRecord(RecordType.List.Of(type), line) { Id = id };

    private Gen<object> Facts(Type type)
    {
        PropertyInfo[] members = [.. Shape.MembersOf(type)];
        return
            from values in Gen.CollectToArray(members.Select(ValueOrNothing))
            from unknown in Gen.CollectToList(UnknownMembers(members)).Resize(3)
            select Make(type, members, values, unknown);
    }

    private static object Make(Type type, PropertyInfo[] members, object?[] values, IEnumerable<UnknownMember?> unknown)
    {
        object fact = Activator.CreateInstance(type)!;
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach ((PropertyInfo member, object? value) in members.Zip(values))
        {
            if (value is not null)
            {
                member.SetValue(fact, value);
                given.Add(Shape.NameOf(member));
            }
        }

        if (fact is RegisterRecord)
        {
            given.Add("type");
        }

        IEnumerable<UnknownMember> kept = unknown.OfType<UnknownMember>().Where(member => !given.Contains(member.Name!));
        return (Fact)fact with { UnknownMembers = new(kept.DistinctBy(member => member.Name).ToEquatableArray()) };
    }

    /// <summary>Members nobody knows, and values in the place of members that nobody can read.</summary>
    private IEnumerable<Gen<UnknownMember?>> UnknownMembers(PropertyInfo[] members)
    {
        Gen<UnknownMember?> owned =
            from name in Gen.Elements("x-opensid-dusun", "x-a-b", "x-own-\"quoted\"", "x-own-中")
            from json in Gen.Elements(Json)
            select (UnknownMember?)new UnknownMember(name, json);
        yield return Gen.Frequency((3, Gen.Constant((UnknownMember?)null)), (1, owned));
        if (isSound)
        {
            yield break;
        }

        Gen<UnknownMember?> strange =
            from name in Gen.OneOf(Gen.Elements("", "a/b", "\ud800", "dusun", "5203084708959001"), Text)
            from json in Gen.Elements(Json)
            select (UnknownMember?)new UnknownMember(name, json);
        Gen<UnknownMember?> unreadable =
            from member in Gen.Elements(members)
            from json in Gen.Elements(Unreadable)
            where !typeof(Fact).IsAssignableFrom(Shape.ValueOf(member)) && !(Shape.IsList(member) && json == "{\"q\":[1,{}]}")
            select (UnknownMember?)new UnknownMember(Shape.NameOf(member), json);
        yield return Gen.Frequency((5, Gen.Constant((UnknownMember?)null)), (1, strange), (1, unreadable));
    }

    private Gen<object?> ValueOrNothing(PropertyInfo member)
    {
        Gen<object?> value = (Shape.IsList(member) ? Lists(member) : Values(member)).Select(object? (one) => one);
        bool isAskedFor = member.GetCustomAttribute<AskedForAttribute>() is not null;
        return isSound && isAskedFor ? value : Gen.Frequency((2, value), (1, Gen.Constant((object?)null)));
    }

    private Gen<object> Lists(PropertyInfo member)
    {
        Type type = Shape.ValueOf(member);
        MethodInfo make = typeof(AnyRecord).GetMethod(nameof(List), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        Gen<object> element = Values(member);
        if (!isSound && typeof(Fact).IsAssignableFrom(type))
        {
            Gen<object> replaced = Gen.Elements("5", "null", "[ ]", "\"x\"").Select(object (json) =>
                (Fact)Activator.CreateInstance(type)! with { UnknownMembers = new([new UnknownMember(null, json)]) });
            element = Gen.Frequency((5, element), (1, replaced));
        }

        return Gen.Choose(1, 3).SelectMany(count => element.ArrayOf(count)).Select(items => make.Invoke(null, [items])!);
    }

    private static EquatableArray<T> List<T>(object[] items) => items.Cast<T>().ToEquatableArray();

    /// <summary>One value of the type of a member. A type that has no form in JSON here has none in the format.</summary>
    private Gen<object> Values(PropertyInfo member)
    {
        Type type = Shape.ValueOf(member);
        if (type == typeof(string))
        {
            return member.Name == nameof(RegisterRecord.Id) ? Ids.Select(id => (object)id) : Text.Select(text => (object)text);
        }

        if (type == typeof(PersonalText))
        {
            return Text.Select(text => (object)new PersonalText(text));
        }

        if (type == typeof(PersonalName))
        {
            return Text.Select(text => (object)new PersonalName(text));
        }

        if (typeof(Code).IsAssignableFrom(type))
        {
            return Codes(type);
        }

        if (typeof(Fact).IsAssignableFrom(type))
        {
            return Facts(type);
        }

        if (Shape.Is(type, typeof(Reference<>)))
        {
            return Ids.Select(id => Activator.CreateInstance(type, id)!);
        }

        if (Shape.Is(type, typeof(Written<>)))
        {
            return Writings(type.GetGenericArguments()[0]).Select(text => Activator.CreateInstance(type, text)!);
        }

        return Scalars(type, member.IsDefined(typeof(MayBeNegativeAttribute)));
    }

    private Gen<string> Writings(Type meaning) => (meaning.Name, isSound) switch
    {
        ("CountryCode", true) => Gen.Elements("MY", "HK"),
        ("OccupationCode", true) => Gen.Elements("5322", "532201"),
        ("Decider", true) => Gen.OneOf(Ids, Gen.Elements("court", "social-office")),
        ("Decider", false) => Gen.OneOf(Ids, Gen.Elements("court", "Pak RT")),
        _ => Gen.OneOf(
            Text.Where(text => !text.Contains('E') && !text.Contains('e')),
            Gen.Elements("5203084708959001", "+6281234567890", "2026-03", "52.03.08.2001")),
    };

    private Gen<object> Codes(Type type)
    {
        object list = type.GetProperty("List", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        MethodInfo of = list.GetType().GetMethod("Of", [typeof(string)])!;
        Gen<object> known = Gen.Elements(((IEnumerable<object>)list.GetType().GetProperty("All")!.GetValue(list)!).ToArray());
        return isSound ? known : Gen.Frequency((4, known), (1, Text.Select(text => of.Invoke(list, [text])!)));
    }

    private static Gen<object> Scalars(Type type, bool mayBeNegative) => type.Name switch
    {
        nameof(LocalDate) => Dates.Select(date => (object)date),
        nameof(Instant) =>
            from date in Dates
            from nanosecond in Gen.Elements(0L, 1, 100, 500_000_000, 86_399_999_999_999, 3_600_000_000_000)
            select (object)date.AtMidnight().PlusNanoseconds(nanosecond).InUtc().ToInstant(),
        nameof(Boolean) => Gen.Elements(true, false).Select(truth => (object)truth),
        nameof(Int32) => Gen.OneOf(Gen.Choose(-9, 9), Gen.Elements(int.MinValue, int.MaxValue)).Select(number => (object)number),
        nameof(Double) => Gen.Elements(0, -8.65, 116.123456789, double.MaxValue, double.Epsilon, -0.0).Select(number => (object)number),
        nameof(Decimal) => Gen.Elements(0m, 1.10m, -2.5m, decimal.MaxValue, 0.0000000000000000000000000001m).Select(number => (object)number),
        nameof(Rupiah) => Gen.Elements(0, 37500, long.MaxValue, mayBeNegative ? -1 : 1).Select(amount => (object)new Rupiah(amount)),
        _ => throw new NotSupportedException($"Say how to draw a {type.Name}."),
    };
}
