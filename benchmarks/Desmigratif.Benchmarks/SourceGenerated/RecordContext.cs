using System.Text.Json.Serialization;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Benchmarks.SourceGenerated;

/// <summary>Persons and migrations as the source generator of System.Text.Json reads and writes them.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    Converters =
    [
        typeof(LocalDateConverter),
        typeof(RupiahConverter),
        typeof(PersonalTextConverter),
        typeof(PersonalNameConverter),
        typeof(ReferenceConverter<Person>),
        typeof(WrittenConverter<Nik>),
        typeof(WrittenConverter<FamilyCardNumber>),
        typeof(WrittenConverter<PhoneNumber>),
        typeof(WrittenConverter<CountryCode>),
        typeof(WrittenConverter<OccupationCode>),
        typeof(CodeConverter<RecordType>),
        typeof(CodeConverter<Sex>),
        typeof(CodeConverter<Religion>),
        typeof(CodeConverter<MaritalStatus>),
        typeof(CodeConverter<Education>),
        typeof(CodeConverter<CivilOccupation>),
        typeof(CodeConverter<Citizenship>),
        typeof(CodeConverter<Disability>),
        typeof(CodeConverter<LifeStatus>),
        typeof(CodeConverter<Residence>),
        typeof(CodeConverter<FamilyPosition>),
        typeof(CodeConverter<Certainty>),
        typeof(CodeConverter<SchoolingStatus>),
        typeof(CodeConverter<SchoolingLevel>),
        typeof(CodeConverter<ProceduralStatus>),
        typeof(CodeConverter<PlacementRoute>),
        typeof(CodeConverter<EmployerKind>),
        typeof(CodeConverter<Sector>),
        typeof(CodeConverter<MigrationStatus>),
        typeof(CodeConverter<ReturnReason>),
        typeof(CodeConverter<ContractItem>),
        typeof(CodeConverter<DocumentKind>),
        typeof(CodeConverter<DocumentGiver>),
        typeof(CodeConverter<Examination>),
        typeof(CodeConverter<VisaKind>),
        typeof(CodeConverter<SocialSecurityProgramme>),
        typeof(CodeConverter<CostItem>),
        typeof(CodeConverter<CostBearer>),
        typeof(CodeConverter<LenderKind>),
        typeof(CodeConverter<RecruiterKind>),
        typeof(CodeConverter<ReportFlag>),
        typeof(EquatableArrayConverter<StatusEntry>),
        typeof(EquatableArrayConverter<ContractItem>),
        typeof(EquatableArrayConverter<Document>),
        typeof(EquatableArrayConverter<Examination>),
        typeof(EquatableArrayConverter<SocialSecurityProgramme>),
        typeof(EquatableArrayConverter<Cost>),
        typeof(EquatableArrayConverter<Loan>),
        typeof(EquatableArrayConverter<Report>),
    ])]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Migration))]
internal sealed partial class RecordContext : JsonSerializerContext;
