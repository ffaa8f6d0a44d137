using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>A productive-business group (<i>kelompok usaha</i>).</summary>
[RecordType("business-group")]
public sealed record BusinessGroup : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.BusinessGroup;

    /// <summary>The name of the group.</summary>
    [AskedFor(Profile.Draft)]
    public string? Name { get; init; }

    /// <summary>The day on which it was formed.</summary>
    [AskedFor(Profile.Submit)]
    public LocalDate? FormedOn { get; init; }

    /// <summary>What it makes or does, such as sewing or cassava snacks.</summary>
    [AskedFor(Profile.Exchange)]
    public string? Sector { get; init; }

    /// <summary>Who belongs or belonged to it.</summary>
    [AskedFor(Profile.Submit)]
    public EquatableArray<GroupMember> Members { get; init; }

    /// <summary>The trainings it had.</summary>
    public EquatableArray<BusinessTraining> Trainings { get; init; }

    /// <summary>What it was given.</summary>
    public EquatableArray<Grant> Grants { get; init; }

    /// <summary>How its equipment was found.</summary>
    public EquatableArray<AssetCheck> Checks { get; init; }

    /// <summary>What it earned, month by month.</summary>
    public EquatableArray<MonthlyResult> Results { get; init; }

    /// <summary>The report on money it was given.</summary>
    public AccountabilityReport? AccountabilityReport { get; init; }

    /// <summary>The time in which a host looks after it.</summary>
    public Incubation? Incubation { get; init; }

    /// <summary>The appropriate technology it uses (<i>teknologi tepat guna</i>).</summary>
    public EquatableArray<string> Technology { get; init; }

    /// <summary>How it sells.</summary>
    public EquatableArray<MarketingChannel> Marketing { get; init; }

    /// <summary>Its business identification number (NIB).</summary>
    public string? BusinessNumber { get; init; }
}
