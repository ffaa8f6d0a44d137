namespace Desmigratif.Rules.Assignment.Lifecycle;

/// <summary>Why an arrangement ends.</summary>
public enum EndReason
{
    /// <summary>Abuse or exploitation (<c>abuse-and-exploitation</c>).</summary>
    AbuseAndExploitation = 1,

    /// <summary>Death (<c>death</c>).</summary>
    Death = 2,

    /// <summary>Education (<c>education</c>).</summary>
    Education = 3,

    /// <summary>Ill health (<c>ill-health</c>).</summary>
    IllHealth = 4,

    /// <summary>Poverty (<c>poverty</c>).</summary>
    Poverty = 5,

    /// <summary>The relationship broke down (<c>relationship-breakdown</c>).</summary>
    RelationshipBreakdown = 6,

    /// <summary>Another reason (<c>other</c>).</summary>
    Other = 7,
}
