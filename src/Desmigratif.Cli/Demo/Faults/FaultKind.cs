using Desmigratif.Cli.Demo.Episodes;

namespace Desmigratif.Cli.Demo.Faults;

/// <summary>A way in which registers go wrong.</summary>
/// <param name="Wish">The episode it needs in the village.</param>
/// <param name="Plant">
/// Plants it once and names the findings it gives; false, and nothing done, where the village has no place for it.
/// </param>
internal sealed record FaultKind(EpisodeWish Wish, Func<Planting, bool> Plant);
