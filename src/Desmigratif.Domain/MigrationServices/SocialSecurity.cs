using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>The social-security membership of the worker (UU 18/2017 Arts. 5(d) and 29).</summary>
public sealed record SocialSecurity : Fact
{
    /// <summary>The membership number.</summary>
    [NumberAsText]
    public PersonalText? Number { get; init; }

    /// <summary>The programmes the worker takes part in.</summary>
    public EquatableArray<SocialSecurityProgramme> Programmes { get; init; }

    /// <summary>The contribution paid, in rupiah.</summary>
    public Rupiah? PaidRp { get; init; }

    /// <summary>How many months it covers.</summary>
    public int? Months { get; init; }
}
