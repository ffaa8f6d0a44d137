using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>What a work agreement has to contain: the seven items of UU 18/2017 Art. 15(2).</summary>
/// <indonesian title="Isi perjanjian kerja">
/// Hal yang harus dimuat perjanjian kerja: tujuh hal menurut UU 18/2017 Pasal 15 ayat (2).
/// </indonesian>
/// <source>UU 18/2017 Art. 15(2)</source>
public sealed class ContractItem : Code, ICode<ContractItem>
{
    private ContractItem(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Item (a): name, profile and full address of the employer.</summary>
    public static ContractItem Employer { get; } =
        new("employer", new("Nama, profil, dan alamat lengkap pemberi kerja", "Name, profile and full address of the employer"));

    /// <summary>Item (b): name and full address of the worker.</summary>
    public static ContractItem Worker { get; } =
        new("worker", new("Nama dan alamat lengkap pekerja", "Name and full address of the worker"));

    /// <summary>Item (c): position or kind of work.</summary>
    public static ContractItem Position { get; } =
        new("position", new("Jabatan atau jenis pekerjaan", "Position or kind of work"));

    /// <summary>Item (d): rights and duties of the parties.</summary>
    public static ContractItem RightsAndDuties { get; } =
        new("rights-and-duties", new("Hak dan kewajiban para pihak", "Rights and duties of the parties"));

    /// <summary>Item (e): hours, wage and way of payment, leave and rest, facilities, social security or insurance.</summary>
    public static ContractItem WorkingConditions { get; } =
        new("working-conditions", new("Kondisi dan syarat kerja", "Conditions of work"));

    /// <summary>Item (f): the term of the agreement.</summary>
    public static ContractItem Term { get; } = new("term", new("Jangka waktu perjanjian kerja", "Term of the agreement"));

    /// <summary>Item (g): guarantee of security and safety.</summary>
    public static ContractItem Safety { get; } = new("safety", new("Jaminan keamanan dan keselamatan", "Security and safety"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<ContractItem> List { get; } = new(
        text => new ContractItem(text, label: null),
        Employer,
        Worker,
        Position,
        RightsAndDuties,
        WorkingConditions,
        Term,
        Safety);
}
