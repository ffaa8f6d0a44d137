using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>The company that places the worker (<i>P3MI</i>), or that sends its own employee.</summary>
public sealed record PlacementCompany : Fact
{
    /// <summary>The name of the company.</summary>
    public string? Name { get; init; }

    /// <summary>Its business identification number (NIB).</summary>
    public string? Nib { get; init; }

    /// <summary>Its licence to place.</summary>
    public PlacementLicence? Sip3mi { get; init; }

    /// <summary>Its licence to recruit for the destination.</summary>
    public RecruitmentLicence? Sip2mi { get; init; }
}
