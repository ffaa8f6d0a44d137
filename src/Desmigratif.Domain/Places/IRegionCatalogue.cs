namespace Desmigratif.Domain.Places;

/// <summary>
/// Knows which Kemendagri codes stand for a place, now or formerly. Rules are handed one and never assume a list.
/// </summary>
public interface IRegionCatalogue
{
    /// <summary>Whether a code stands for a place.</summary>
    /// <param name="code">The digits of a code without points: 2, 4, 6 or 10.</param>
    /// <returns>The state of the code; <see cref="RegionStatus.Unknown"/> for a text of another shape.</returns>
    RegionStatus StatusOf(ReadOnlySpan<char> code);

    /// <summary>Whether a code stands for a place.</summary>
    /// <param name="code">The code.</param>
    RegionStatus StatusOf(RegionCode code) => StatusOf(code.Text);

    /// <summary>The code that took the place of a retired one.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The newer code; nothing where the code is not retired or its successor is not known.</returns>
    RegionCode? SuccessorOf(RegionCode code);
}
