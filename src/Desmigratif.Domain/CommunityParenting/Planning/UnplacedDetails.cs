using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>Why a child has no proposed companion. The kinds are closed: they are those of the format.</summary>
public abstract record UnplacedDetails
{
    private protected UnplacedDetails()
    {
    }

    /// <summary>The word of the reason.</summary>
    public abstract string Reason { get; }

    /// <summary>What would help, each verified by planning again with it.</summary>
    public EquatableArray<Relaxation> Relaxations { get; init; }
}
