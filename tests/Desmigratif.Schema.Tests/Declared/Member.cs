using System.Reflection;
using System.Text.Json;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Schema.Tests.Declared;

/// <summary>One member of a fact, as its property declares it.</summary>
internal sealed class Member
{
    private static readonly HashSet<Type> MaskedTypes =
    [
        typeof(PersonalName), typeof(PersonalText), typeof(Nik), typeof(FamilyCardNumber), typeof(PhoneNumber), typeof(PassportNumber),
        typeof(TaxNumber), typeof(Location), typeof(Address),
    ];

    /// <summary>Facts about one human being, and about what UU 27/2022 Art. 4 protects of one: children's data, health, money owed and saved.</summary>
    private static readonly HashSet<Type> AboutOnePerson =
        [typeof(Person), typeof(Schooling), typeof(ParentLink), typeof(Address), typeof(Location), typeof(Child), typeof(DebtExposure), typeof(CooperativeLoan), typeof(Saving)];

    public Member(PropertyInfo property)
    {
        Property = property;
        Type type = property.PropertyType;
        IsList = Is(type, typeof(EquatableArray<>));
        type = IsList ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type) ?? type;
        Form = property.Name == nameof(RegisterRecord.Id) ? MemberForm.Id : FormOf(type);
        Value = Form is MemberForm.Written or MemberForm.Reference ? type.GetGenericArguments()[0] : type;
    }

    public PropertyInfo Property { get; }

    public string Name => JsonNamingPolicy.CamelCase.ConvertName(Property.Name);

    public MemberForm Form { get; }

    /// <summary>The type of the value, of one element for a list; of a written value or a reference the type it is about.</summary>
    public Type Value { get; }

    public bool IsList { get; }

    /// <summary>The most lenient profile that asks for the member; nothing where none does.</summary>
    public Profile? AskedFrom => Property.GetCustomAttribute<AskedForAttribute>()?.From;

    public bool MayBeNegative => Property.IsDefined(typeof(MayBeNegativeAttribute));

    /// <summary>Whether a spreadsheet may have turned the text into scientific notation, which is refused.</summary>
    public bool IsNumberText =>
        Property.IsDefined(typeof(NumberAsTextAttribute))
        || (Form == MemberForm.Written && (Value == typeof(Nik) || Value == typeof(FamilyCardNumber) || Value == typeof(PhoneNumber)));

    /// <summary>Whether the member identifies one human being or describes one. Ids and what they name say nothing by themselves.</summary>
    public bool IsPersonal =>
        MaskedTypes.Contains(Value)
        || (AboutOnePerson.Contains(Property.DeclaringType!) && Form is not (MemberForm.Id or MemberForm.Reference) && Value != typeof(Restriction));

    /// <summary>The words of the types of record that a reference may name, in the order in which they are looked up.</summary>
    public IEnumerable<Type> Names => Property.GetCustomAttribute<NamesOneOfAttribute>()?.Types ?? (IEnumerable<Type>)[Value];

    private static bool Is(Type type, Type generic) => type.IsGenericType && type.GetGenericTypeDefinition() == generic;

    private static MemberForm FormOf(Type type) => type switch
    {
        _ when type == typeof(string) || type == typeof(PersonalText) || type == typeof(PersonalName) => MemberForm.Text,
        _ when Is(type, typeof(Written<>)) => MemberForm.Written,
        _ when Is(type, typeof(Reference<>)) => MemberForm.Reference,
        _ when type == typeof(LocalDate) => MemberForm.Date,
        _ when type == typeof(Instant) => MemberForm.Instant,
        _ when type == typeof(bool) => MemberForm.Truth,
        _ when type == typeof(int) => MemberForm.Integer,
        _ when type == typeof(decimal) => MemberForm.Decimal,
        _ when type == typeof(double) => MemberForm.Double,
        _ when type == typeof(Rupiah) => MemberForm.Rupiah,
        _ when type.IsSubclassOf(typeof(Code)) => MemberForm.Code,
        _ when type.IsSubclassOf(typeof(Fact)) => MemberForm.Fact,
        _ => throw new NotSupportedException($"Say how a {type.Name} stands in the schema."),
    };
}
