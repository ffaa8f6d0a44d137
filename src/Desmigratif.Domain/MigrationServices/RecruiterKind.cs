using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Who offered the work.</summary>
/// <indonesian title="Jenis perekrut">Siapa yang menawarkan pekerjaan.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class RecruiterKind : Code, ICode<RecruiterKind>
{
    private RecruiterKind(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Company.</summary>
    public static RecruiterKind Company { get; } = new("company", new("Perusahaan", "Company"));

    /// <summary>A person (<i>calo</i>, <i>sponsor</i>), who may never place anybody (UU 18/2017 Art. 69).</summary>
    public static RecruiterKind Person { get; } = new("person", new("Orang perseorangan", "Person"));

    /// <summary>Somebody known only online.</summary>
    public static RecruiterKind Online { get; } = new("online", new("Media daring", "Online"));

    /// <summary>Nobody could tell.</summary>
    public static RecruiterKind Unknown { get; } = new("unknown", new("Tidak diketahui", "Not known"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<RecruiterKind> List { get; } = new(
        text => new RecruiterKind(text, label: null),
        Company,
        Person,
        Online,
        Unknown);
}
