using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>Something a caregiver has shown or signed.</summary>
public sealed record Screening : Fact
{
    /// <summary>What it is.</summary>
    public ScreeningKind? Kind { get; init; }

    /// <summary>Its date.</summary>
    public LocalDate? On { get; init; }

    /// <summary>To whom it was made known, such as the head of the neighbourhood unit.</summary>
    public PersonalText? KnownBy { get; init; }
}
