using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Who has to pay a cost.</summary>
/// <indonesian title="Penanggung biaya">Siapa yang harus membayar suatu biaya.</indonesian>
/// <source>UU 18/2017 Art. 30</source>
public sealed class CostBearer : Code, ICode<CostBearer>
{
    private CostBearer(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Worker.</summary>
    public static CostBearer Worker { get; } = new("worker", new("Pekerja", "Worker"));

    /// <summary>Employer.</summary>
    public static CostBearer Employer { get; } = new("employer", new("Pemberi kerja", "Employer"));

    /// <summary>Placing body.</summary>
    public static CostBearer PlacingBody { get; } = new("placing-body", new("Pelaksana penempatan", "Placing body"));

    /// <summary>The state or a region.</summary>
    public static CostBearer State { get; } = new("state", new("Negara atau daerah", "State"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<CostBearer> List { get; } = new(
        text => new CostBearer(text, label: null),
        Worker,
        Employer,
        PlacingBody,
        State);
}
