using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Who employs the worker abroad (<i>pemberi kerja</i>).</summary>
public sealed record Employer : Fact
{
    /// <summary>The kind of employer.</summary>
    public EmployerKind? Kind { get; init; }

    /// <summary>The name.</summary>
    public PersonalText? Name { get; init; }

    /// <summary>The full address in the destination.</summary>
    public PersonalText? Address { get; init; }
}
