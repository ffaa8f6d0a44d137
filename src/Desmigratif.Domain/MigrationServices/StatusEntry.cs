using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>A step that a migration episode reached.</summary>
public sealed record StatusEntry : Fact
{
    /// <summary>The step.</summary>
    public MigrationStatus? Status { get; init; }

    /// <summary>The day it was reached.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Who or what says so.</summary>
    public PersonalText? Source { get; init; }
}
