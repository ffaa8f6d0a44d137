namespace Desmigratif.Domain.Records;

/// <summary>A fact that stands on a line of its own in a village register (<i>catatan</i>) and can be referred to by its id.</summary>
/// <indonesian title="Catatan">
/// Fakta yang berdiri pada barisnya sendiri dalam register desa dan dapat dirujuk dengan pengenalnya.
/// </indonesian>
public abstract record RegisterRecord : Fact
{
    private protected RegisterRecord()
    {
    }

    /// <summary>
    /// The record's id, unique among the records of its type in one bundle; 1 to 64 characters, see <see cref="RecordId"/>.
    /// Absent where none was written or what was written is no id.
    /// </summary>
    /// <indonesian title="Pengenal">
    /// Pengenal catatan, tidak berulang di antara catatan sejenis dalam satu bundel; 1 sampai 64 karakter.
    /// </indonesian>
    [AskedFor(Profile.Draft)]
    public string? Id { get; init; }

    /// <summary>The type of the record, as the member <c>type</c> names it.</summary>
    public abstract RecordType Type { get; }

    private protected sealed override string Describe() => Id is null ? Type.ToString() : $"{Type} {Id}";
}
