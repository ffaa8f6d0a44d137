using System.Reflection;
using System.Text.Json;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Tests.Records;

/// <summary>The members that other systems rely on: their names and their order, written down a second time.</summary>
public sealed class RecordShapeTests
{
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["Bundle"] = "id schema village producedAt producer purpose profile",
        ["BundleEnd"] = "records sha256",
        ["Producer"] = "name version",
        ["Village"] = "id code name designations officers regulations careModel",
        ["VillageDesignation"] = "programme cohort proposedOn proposedBy decidedOn decision instrument",
        ["VillageOfficer"] = "person role from to chosenBy trainingDays",
        ["VillageRegulation"] = "number about enactedOn",
        ["CareModel"] = "variant adoptedOn",
        ["Person"] =
            "id nik familyCard name sex birthDate birthPlace religion maritalStatus education occupation citizenship disability"
            + " lifeStatus residence address location phone familyPosition mother father schooling",
        ["Address"] = "hamlet rw rt line",
        ["Location"] = "lat lng",
        ["ParentLink"] = "person name certainty",
        ["Schooling"] = "status level",
        ["Consent"] = "id person giver givenBy purpose givenOn withdrawnOn evidence",
        ["Migration"] =
            "id person procedural proceduralReason route employer sector destination occupation history registration company"
            + " plannedDeparture departedOn returnedOn returnReason placementAgreement contract documents socialSecurity"
            + " costs loans recruiter reports",
        ["Employer"] = "kind name address",
        ["StatusEntry"] = "status on source",
        ["Registration"] = "on office number",
        ["PlacementCompany"] = "name nib sip3mi sip2mi",
        ["PlacementLicence"] = "number from to",
        ["RecruitmentLicence"] = "number destination from to",
        ["PlacementAgreement"] = "signedOn occupation",
        ["WorkContract"] = "signedOn from to occupation items endorsedOn extendedOn",
        ["Document"] =
            "kind number issuedOn expiresOn issuer givenBy acknowledgedBy acknowledgedOn examinations visaKind",
        ["SocialSecurity"] = "number programmes paidRp months",
        ["Cost"] = "item amountRp chargedTo paidTo",
        ["Loan"] = "lender amountRp repaidByWage",
        ["Recruiter"] = "kind name",
        ["Report"] = "flag on source",
        ["ServiceVisit"] = "id on kind person officer outcome evidence",
        ["JobOpening"] = "id receivedOn source verifiedBy verifiedOn destination occupation places closesOn",
        ["SupportCase"] = "id openedOn person about migration referredTo closedOn outcome",
        ["BusinessGroup"] =
            "id name formedOn sector members trainings grants checks results accountabilityReport incubation technology marketing"
            + " businessNumber",
        ["GroupMember"] = "person role from to",
        ["BusinessTraining"] = "on days topic attended",
        ["Grant"] = "kind on amountRp items handoverMinutes",
        ["GrantItem"] = "name quantity",
        ["AssetCheck"] = "on item condition",
        ["MonthlyResult"] = "month turnoverRp profitRp units",
        ["AccountabilityReport"] = "dueOn filedOn",
        ["Incubation"] = "from to host",
        ["MarketingChannel"] = "channel partner from",
        ["PublicWorks"] = "id name from to workers days budgetRp",
        ["Volunteer"] = "id person from to assists",
        ["AnyReference"] = "type id",
        ["LearningSession"] = "id on activity tutor children carers scoreBefore scoreAfter",
        ["NeedsAssessment"] = "id on by children findings",
        ["AssessedProblem"] = "problem count",
        ["Partnership"] = "id partner signedOn from to scope team deliverables",
        ["Deliverable"] = "kind audience on title",
        ["Cooperative"] =
            "id form name foundingMeeting founders registration villageRegulation members savings loans",
        ["FoundingMeeting"] = "on attended",
        ["CooperativeRegistration"] = "number on",
        ["CooperativeMember"] = "person from to",
        ["Saving"] = "person kind amountRp on",
        ["CooperativeLoan"] = "id person purpose principalRp interestPercentPerMonth from to paidRp",
        ["DebtExposure"] = "id person lender principalRp interestPercentPerMonth from security refinancedBy",
        ["Letter"] = "id kind number signedOn person givenBy giverPresent evidenceSeen",
        ["Child"] = "id person carer needs counselling vulnerability siblings languages specialNeeds restrictions",
        ["Carer"] = "person relation since",
        ["Restriction"] = "caregiver reason",
        ["Caregiver"] =
            "id person capacity relation offers languages acceptsSpecialNeeds modules screening maxDistanceMetres from to",
        ["CompletedModule"] = "module audience completedOn",
        ["Screening"] = "kind on knownBy",
        ["CareArrangement"] =
            "id child caregiver kind from to decidedBy decidedOn proposal reviews endReason handoverNote",
        ["Review"] = "on by",
    };

    private static readonly string[] RequiredInEveryProfile =
    [
        "Village.code", "Person.name", "Consent.person", "Consent.giver", "Consent.purpose", "Consent.givenOn",
        "Migration.person", "Document.kind", "Letter.kind", "Letter.number", "Letter.signedOn", "Child.person", "Caregiver.person",
        "CareArrangement.child", "CareArrangement.caregiver", "CareArrangement.kind", "CareArrangement.from",
        "ServiceVisit.on", "ServiceVisit.kind", "JobOpening.receivedOn", "SupportCase.openedOn", "BusinessGroup.name", "PublicWorks.name",
        "Volunteer.person", "LearningSession.on", "LearningSession.activity", "Partnership.partner", "NeedsAssessment.on",
        "Cooperative.form", "Cooperative.name", "DebtExposure.person",
    ];

    private static IEnumerable<Type> Facts =>
        from type in typeof(Fact).Assembly.GetExportedTypes()
        where type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract && type != typeof(OtherRecord)
        select type;

    [Fact]
    public void Every_fact_has_exactly_the_published_members_in_order() =>
        Assert.Equal(
            Members.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => $"{fact.Key}: {fact.Value}"),
            from fact in Facts.OrderBy(fact => fact.Name, StringComparer.Ordinal)
            select $"{fact.Name}: {string.Join(' ', Written(fact).Select(Name))}");

    [Fact]
    public void What_is_printed_bold_is_asked_for_in_every_profile() =>
        Assert.Equal(
            RequiredInEveryProfile.Order(StringComparer.Ordinal),
            (from fact in Facts
             from member in fact.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
             where member.GetCustomAttribute<AskedForAttribute>()?.From == Profile.Draft
             select $"{fact.Name}.{Name(member)}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_record_states_its_type_by_attribute_and_by_property()
    {
        foreach (Type type in Facts.Where(fact => fact.IsSubclassOf(typeof(RegisterRecord))))
        {
            RegisterRecord record = (RegisterRecord)Activator.CreateInstance(type)!;
            Assert.True(record.Type.IsKnown);
            Assert.Equal(record.Type.Text, type.GetCustomAttribute<RecordTypeAttribute>()!.Text);
        }
    }

    [Fact]
    public void Every_type_of_line_is_declared_by_one_fact() =>
        Assert.Equal(
            RecordType.List.All.Select(type => type.Text).Order(StringComparer.Ordinal),
            Facts.Select(fact => fact.GetCustomAttribute<RecordTypeAttribute>()?.Text).OfType<string>().Order(StringComparer.Ordinal));

    [Fact]
    public void Only_the_profit_of_a_month_may_be_a_loss() =>
        Assert.Equal(
            ["MonthlyResult.profitRp"],
            from fact in Facts
            from member in fact.GetProperties()
            where member.GetCustomAttribute<MayBeNegativeAttribute>() is not null
            select $"{fact.Name}.{Name(member)}");

    [Fact]
    public void A_reference_of_no_fixed_type_says_which_types_it_may_name_and_in_which_order()
    {
        PropertyInfo member = Assert.Single(Facts.SelectMany(Written), member => member.PropertyType == typeof(Reference<RegisterRecord>));
        Assert.Equal("LearningSession.tutor", $"{member.DeclaringType!.Name}.{Name(member)}");
        Assert.Equal(
            ["Caregiver", "Volunteer", "Person"],
            member.GetCustomAttribute<NamesOneOfAttribute>()!.Types.Select(type => type.Name));
    }

    [Fact]
    public void A_fact_that_states_nothing_equals_its_twin_and_prints_nothing()
    {
        foreach (Type type in Facts)
        {
            object fact = Activator.CreateInstance(type)!;
            Assert.Equal(fact, Activator.CreateInstance(type));
            Assert.Equal(fact is RegisterRecord record ? record.Type.Text : type.Name, fact.ToString());
        }
    }

    [Fact]
    public void Every_member_may_be_missing()
    {
        NullabilityInfoContext nullability = new();
        foreach (PropertyInfo member in Facts.SelectMany(Written))
        {
            Type type = member.PropertyType;
            Type? open = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
            bool emptyByDefault = open == typeof(Reference<>) || open == typeof(EquatableArray<>);
            bool nullable = Nullable.GetUnderlyingType(type) is not null
                || (!type.IsValueType && nullability.Create(member).ReadState == NullabilityState.Nullable);
            Assert.True(emptyByDefault || nullable, $"{member.DeclaringType!.Name}.{member.Name}");
        }
    }

    private static IEnumerable<PropertyInfo> Written(Type fact)
    {
        IEnumerable<PropertyInfo> own = fact
            .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.SetMethod is not null)
            .OrderBy(property => property.MetadataToken);
        return fact.IsSubclassOf(typeof(RegisterRecord)) ? own.Prepend(typeof(RegisterRecord).GetProperty("Id")!) : own;
    }

    private static string Name(PropertyInfo member) => JsonNamingPolicy.CamelCase.ConvertName(member.Name);
}
