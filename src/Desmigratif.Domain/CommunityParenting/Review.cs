using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>A look at how an arrangement goes.</summary>
public sealed record Review : Fact
{
    /// <summary>The day of the review.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Who reviewed it.</summary>
    public PersonalText? By { get; init; }
}
