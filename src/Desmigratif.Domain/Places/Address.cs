using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Places;

/// <summary>Where somebody lives within the village.</summary>
/// <remarks>Every part is a personal value: in a small village a hamlet and a neighbourhood unit point to a house.</remarks>
public sealed record Address : Fact
{
    /// <summary>The hamlet (<i>dusun</i>).</summary>
    public PersonalText? Hamlet { get; init; }

    /// <summary>The community unit (<i>rukun warga</i>), as written.</summary>
    public PersonalText? Rw { get; init; }

    /// <summary>The neighbourhood unit (<i>rukun tetangga</i>), as written.</summary>
    public PersonalText? Rt { get; init; }

    /// <summary>Street and number, or whatever else finds the house.</summary>
    public PersonalText? Line { get; init; }
}
