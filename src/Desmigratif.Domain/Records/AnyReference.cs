namespace Desmigratif.Domain.Records;

/// <summary>Names a record of any type in the same bundle, by its type and its id. One without both names nothing.</summary>
/// <indonesian title="Rujukan">
/// Menunjuk suatu catatan jenis apa pun dalam bundel yang sama, dengan jenis dan pengenalnya. Tanpa keduanya tidak menunjuk apa
/// pun.
/// </indonesian>
public sealed record AnyReference : Fact
{
    /// <summary>The type of the record that is named. It need not be one that this version of the format knows.</summary>
    /// <indonesian title="Jenis catatan">
    /// Jenis catatan yang ditunjuk; boleh jenis yang belum dikenal versi format ini.
    /// </indonesian>
    [AskedFor(Profile.Submit)]
    public RecordType? Type { get; init; }

    /// <summary>The id of the record that is named, see <see cref="RecordId"/>.</summary>
    /// <indonesian title="Pengenal">Pengenal catatan yang ditunjuk.</indonesian>
    [AskedFor(Profile.Submit)]
    public string? Id { get; init; }
}
