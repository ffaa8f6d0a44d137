using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>
/// The marital status of a person. Registered means recorded by the state, which a marriage at a mosque alone is not.
/// </summary>
/// <indonesian title="Status perkawinan">
/// Status perkawinan seseorang. Tercatat berarti dicatat oleh negara; pernikahan di masjid saja belum tercatat.
/// </indonesian>
/// <source>Permendagri 109/2019, F-1.01</source>
public sealed class MaritalStatus : Code, ICode<MaritalStatus>
{
    private MaritalStatus(string text, Wording? label, int? siakNumber = null)
        : base(text, label) =>
        SiakNumber = siakNumber;

    /// <summary>Never married.</summary>
    public static MaritalStatus NeverMarried { get; } = new("never-married", new("Belum kawin", "Never married"), 1);

    /// <summary>Married, and the marriage is registered.</summary>
    public static MaritalStatus Married { get; } = new("married", new("Kawin tercatat", "Married, registered"), 2);

    /// <summary>Married, and the marriage is not registered.</summary>
    public static MaritalStatus MarriedUnregistered { get; } =
        new("married-unregistered", new("Kawin belum tercatat", "Married, not registered"), 3);

    /// <summary>Divorced, and the divorce is registered.</summary>
    public static MaritalStatus Divorced { get; } = new("divorced", new("Cerai hidup tercatat", "Divorced, registered"), 4);

    /// <summary>Divorced, and the divorce is not registered.</summary>
    public static MaritalStatus DivorcedUnregistered { get; } =
        new("divorced-unregistered", new("Cerai hidup belum tercatat", "Divorced, not registered"), 5);

    /// <summary>The spouse has died.</summary>
    public static MaritalStatus Widowed { get; } = new("widowed", new("Cerai mati", "Widowed"), 6);

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<MaritalStatus> List { get; } = new(
        text => new MaritalStatus(text, label: null),
        NeverMarried,
        Married,
        MarriedUnregistered,
        Divorced,
        DivorcedUnregistered,
        Widowed);

    /// <summary>
    /// The number of this code in the list of six values (form F-1.01 of Permendagri 109/2019); nothing for an unknown code. The
    /// older list of four values gives 3 and 4 another meaning.
    /// </summary>
    public int? SiakNumber { get; }

    /// <summary>
    /// Whether the person is married, registered or not. Not so for an unknown code: ask <see cref="Code.IsKnown"/> first.
    /// </summary>
    public bool IsMarried => this == Married || this == MarriedUnregistered;
}
