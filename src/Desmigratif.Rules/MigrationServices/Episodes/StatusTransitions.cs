using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.MigrationServices.Episodes;

/// <summary>Which status may come next after which. The table is the project's own; no law gives an order.</summary>
/// <param name="From">One status.</param>
/// <param name="To">What may follow it, besides the same status again.</param>
internal sealed record StatusTransitions(MigrationStatus From, EquatableArray<MigrationStatus> To) : IWorded
{
    private static readonly EquatableArray<MigrationStatus> BeforeDeparture =
    [
        MigrationStatus.Registered,
        MigrationStatus.Verified,
        MigrationStatus.DocumentsComplete,
        MigrationStatus.Trained,
        MigrationStatus.Oriented,
    ];

    private static readonly EquatableArray<MigrationStatus> AtWork =
    [
        MigrationStatus.Working,
        MigrationStatus.Extended,
        MigrationStatus.InTrouble,
        MigrationStatus.LostContact,
    ];

    private readonly int allowed = To.Aggregate(1 << From.Place, (bits, status) => bits | (1 << status.Place));

    /// <summary>The table: one row for each status, in the order of the list.</summary>
    public static Parameter<EquatableArray<StatusTransitions>> Table { get; } = new(
        "transitions",
        "status",
        MigrationStatus.List.All.Select(status => new StatusTransitions(status, After(status))).ToEquatableArray());

    /// <summary>Whether this status may be followed by another one of the list.</summary>
    public bool Allows(MigrationStatus next) => (allowed & (1 << next.Place)) != 0;

    public Wording Wording =>
        To.IsEmpty ? new($"{From}>tidak ada", $"{From}>none") : new($"{From}>{string.Join('|', To)}", $"{From}>{string.Join('|', To)}");

    public override string ToString() => Wording.English;

    private static EquatableArray<MigrationStatus> After(MigrationStatus status) =>
        status == MigrationStatus.Interested
            ? [MigrationStatus.Registered, MigrationStatus.Cancelled, MigrationStatus.Departed]
            : BeforeDeparture.Contains(status) ? [.. BeforeDeparture, MigrationStatus.Departed, MigrationStatus.Cancelled]
            : status == MigrationStatus.Departed || AtWork.Contains(status)
            ? [.. AtWork, MigrationStatus.Returned, MigrationStatus.DiedAbroad]
            : status == MigrationStatus.Returned ? [MigrationStatus.Empowered]
            : [];
}
