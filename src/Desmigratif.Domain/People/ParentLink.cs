using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>Who the mother or father of a person is.</summary>
/// <indonesian title="Hubungan orang tua">Siapa ibu atau ayah seseorang.</indonesian>
public sealed record ParentLink : Fact
{
    /// <summary>The parent, where the bundle holds a record of that person.</summary>
    /// <indonesian title="Orang">Orang tua yang dimaksud, bila catatannya ada dalam bundel.</indonesian>
    public Reference<Person> Person { get; init; }

    /// <summary>The name of the parent as the papers of the child state it.</summary>
    /// <indonesian title="Nama">Nama orang tua menurut dokumen anak.</indonesian>
    public PersonalName? Name { get; init; }

    /// <summary>How sure the link is.</summary>
    /// <indonesian title="Kepastian">Seberapa pasti hubungan ini.</indonesian>
    public Certainty? Certainty { get; init; }
}
