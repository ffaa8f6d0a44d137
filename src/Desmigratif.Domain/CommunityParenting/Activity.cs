using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>What the learning house and its companions offer to children and their carers.</summary>
/// <indonesian title="Kegiatan">
/// Kegiatan yang ditawarkan rumah belajar dan pendampingnya kepada anak dan pengasuhnya.
/// </indonesian>
/// <source>Permenaker 2/2019</source>
public sealed class Activity : Code, ICode<Activity>
{
    private Activity(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Reading, writing, counting.</summary>
    public static Activity ReadingWritingCounting { get; } =
        new("reading-writing-counting", new("Baca, tulis, hitung (calistung)", "Reading, writing, counting"));

    /// <summary>Arts.</summary>
    public static Activity Arts { get; } = new("arts", new("Kesenian", "Arts"));

    /// <summary>Sport.</summary>
    public static Activity Sport { get; } = new("sport", new("Olahraga", "Sport"));

    /// <summary>Healthy internet.</summary>
    public static Activity HealthyInternet { get; } = new("healthy-internet", new("Internet sehat", "Healthy internet"));

    /// <summary>Spiritual guidance, in the child's own religion.</summary>
    public static Activity SpiritualGuidance { get; } =
        new("spiritual-guidance", new("Bimbingan kerohanian", "Spiritual guidance"));

    /// <summary>Guidance and counselling.</summary>
    public static Activity Counselling { get; } = new("counselling", new("Bimbingan dan konseling", "Guidance and counselling"));

    /// <summary>Managing money in the family; offered to carers.</summary>
    public static Activity FamilyFinance { get; } = new("family-finance", new("Pengelolaan keuangan keluarga", "Family finance"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<Activity> List { get; } = new(
        text => new Activity(text, label: null),
        ReadingWritingCounting,
        Arts,
        Sport,
        HealthyInternet,
        SpiritualGuidance,
        Counselling,
        FamilyFinance);
}
