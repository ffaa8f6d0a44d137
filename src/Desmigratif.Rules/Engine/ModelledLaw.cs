using NodaTime;

namespace Desmigratif.Rules.Engine;

/// <summary>Which days the libraries can answer for.</summary>
public static class ModelledLaw
{
    /// <summary>The first day that can be assessed (inclusive): the day UU 39/2004 came into force.</summary>
    public static LocalDate FirstDay { get; } = new(2004, 10, 18);
}
