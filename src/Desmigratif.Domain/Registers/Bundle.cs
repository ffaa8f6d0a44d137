using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Registers;

/// <summary>The line that opens a bundle: one village, one hand-over.</summary>
/// <remarks>Which members a bundle line must have is a rule of its own, so none is declared here.</remarks>
[RecordType("bundle")]
public sealed record Bundle : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Bundle;

    /// <summary>The format and its version, such as <c>desmigratif/1.0</c>.</summary>
    public string? Schema { get; init; }

    /// <summary>The village whose register this is: ten digits of the Home Affairs ministry (Kemendagri).</summary>
    public Written<RegionCode>? Village { get; init; }

    /// <summary>When the bundle was written, in UTC.</summary>
    public Instant? ProducedAt { get; init; }

    /// <summary>The program that wrote it.</summary>
    public Producer? Producer { get; init; }

    /// <summary>Why it is handed over.</summary>
    public BundlePurpose? Purpose { get; init; }

    /// <summary>How complete and strict it promises to be.</summary>
    public ProfileCode? Profile { get; init; }
}
