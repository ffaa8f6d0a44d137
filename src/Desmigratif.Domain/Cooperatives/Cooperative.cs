using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>
/// A cooperative, a village-owned enterprise or one of several villages (<i>koperasi</i>, <i>BUM Desa</i>, <i>BUM Desa
/// bersama</i>).
/// </summary>
[RecordType("cooperative")]
public sealed record Cooperative : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Cooperative;

    /// <summary>The legal form.</summary>
    [AskedFor(Profile.Draft)]
    public CooperativeForm? Form { get; init; }

    /// <summary>The name.</summary>
    [AskedFor(Profile.Draft)]
    public string? Name { get; init; }

    /// <summary>The meeting at which it was founded.</summary>
    public FoundingMeeting? FoundingMeeting { get; init; }

    /// <summary>Who founded it.</summary>
    public EquatableArray<Reference<Person>> Founders { get; init; }

    /// <summary>The registration that made it a legal entity.</summary>
    public CooperativeRegistration? Registration { get; init; }

    /// <summary>The number of the village regulation that founded it; for an enterprise.</summary>
    public string? VillageRegulation { get; init; }

    /// <summary>Who belongs or belonged to it.</summary>
    [AskedFor(Profile.Exchange)]
    public EquatableArray<CooperativeMember> Members { get; init; }

    /// <summary>What was saved with it.</summary>
    public EquatableArray<Saving> Savings { get; init; }

    /// <summary>What it lent.</summary>
    public EquatableArray<CooperativeLoan> Loans { get; init; }
}
