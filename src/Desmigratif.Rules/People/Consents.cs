using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.People;

/// <summary>Which consents stand on a day.</summary>
internal static class Consents
{
    /// <summary>
    /// Whether a consent stands on a day: given by then, and not withdrawn on it or before. Where a day is not recorded, it was
    /// given; where nobody knows which day is meant, a withdrawn consent does not stand.
    /// </summary>
    public static bool Stands(Consent consent, LocalDate? day) =>
        day is { } own ? !(consent.GivenOn > own) && !(consent.WithdrawnOn <= own) : consent.WithdrawnOn is null;

    /// <summary>Whether a consent is for the purpose of a bundle.</summary>
    public static bool IsFor(Consent consent, Code? purpose) =>
        purpose is not null && consent.Purpose is { } own && string.Equals(own.Text, purpose.Text, StringComparison.Ordinal);

    /// <summary>Whether a parent or a guardian gave a consent.</summary>
    public static bool IsOfParentOrGuardian(Consent consent) =>
        consent.Giver == ConsentGiver.Parent || consent.Giver == ConsentGiver.Guardian;

    /// <summary>The day on which a bundle was made, by the calendar of the village; nothing where it is not recorded.</summary>
    public static LocalDate? HandoverDay(Bundle bundle) =>
        bundle.ProducedAt is { } instant ? Domain.Places.Provinces.Today(instant, bundle.Village?.Value) : null;
}
