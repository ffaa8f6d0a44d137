using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>A step that a migration episode reached.</summary>
/// <indonesian title="Tahapan">Tahapan yang dicapai suatu perjalanan migrasi.</indonesian>
public sealed record StatusEntry : Fact
{
    /// <summary>The step.</summary>
    /// <indonesian title="Tahapan">Tahapan yang dicapai.</indonesian>
    public MigrationStatus? Status { get; init; }

    /// <summary>The day it was reached.</summary>
    /// <indonesian title="Tanggal">Hari tahapan itu dicapai.</indonesian>
    public LocalDate? On { get; init; }

    /// <summary>Who or what says so.</summary>
    /// <indonesian title="Sumber">Siapa atau apa yang menyatakannya.</indonesian>
    public PersonalText? Source { get; init; }
}
