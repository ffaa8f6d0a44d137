using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.Findings;

/// <summary>
/// How hard a rule is under each profile. Nothing means that the rule does not apply under that profile. The default value applies
/// nowhere.
/// </summary>
/// <param name="Draft">Under <see cref="Profile.Draft"/>.</param>
/// <param name="Submit">Under <see cref="Profile.Submit"/>; this is the severity a rule is listed with.</param>
/// <param name="Exchange">Under <see cref="Profile.Exchange"/>.</param>
public readonly record struct SeverityByProfile(Severity? Draft, Severity? Submit, Severity? Exchange)
{
    /// <summary>The same severity under every profile.</summary>
    /// <param name="severity">The severity.</param>
    public static implicit operator SeverityByProfile(Severity severity) => new(severity, severity, severity);

    /// <summary>The severity under one profile, or nothing where the rule does not apply.</summary>
    /// <param name="profile">The profile.</param>
    public Severity? Under(Profile profile) => profile switch
    {
        Profile.Draft => Draft,
        Profile.Exchange => Exchange,
        _ => Submit,
    };
}
