namespace Desmigratif.Domain.Places;

/// <summary>
/// The catalogue that is always at hand: the 38 provinces, and the 26 regency codes that were retired when Papua was divided. Of
/// any other regency, district or village it answers <see cref="RegionStatus.NotCovered"/>, so that no finding is made of it.
/// </summary>
public sealed class ProvinceCatalogue : IRegionCatalogue
{
    private ProvinceCatalogue()
    {
    }

    /// <summary>The catalogue.</summary>
    public static ProvinceCatalogue Instance { get; } = new();

    /// <inheritdoc />
    public RegionStatus StatusOf(ReadOnlySpan<char> code)
    {
        if (!RegionCode.IsCode(code) || Provinces.Find(code) is null)
        {
            return RegionStatus.Unknown;
        }

        if (code.Length == 2)
        {
            return RegionStatus.Current;
        }

        return RetiredRegencies.SuccessorOf(code[..4]) is null ? RegionStatus.NotCovered : RegionStatus.Retired;
    }

    /// <inheritdoc />
    public RegionStatus StatusOf(RegionCode code) => StatusOf(code.Text);

    /// <inheritdoc />
    /// <remarks>Known for regencies only: what lies in them was numbered anew.</remarks>
    public RegionCode? SuccessorOf(RegionCode code) =>
        RegionCode.TryParse(RetiredRegencies.SuccessorOf(code.Text), out RegionCode? successor) ? successor : null;
}
