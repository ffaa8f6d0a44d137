using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>
/// A step of a migration episode, in the usual order. The steps before departure have no fixed order among themselves.
/// </summary>
/// <indonesian title="Tahapan migrasi">
/// Tahapan perjalanan migrasi, menurut urutan yang lazim. Tahapan sebelum berangkat tidak terikat urutan di antara mereka.
/// </indonesian>
/// <source>UU 18/2017; desmigratif/1.0</source>
public sealed class MigrationStatus : Code, ICode<MigrationStatus>
{
    private MigrationStatus(string text, Wording? label, bool isBeforeDeparture = false)
        : base(text, label) =>
        IsBeforeDeparture = isBeforeDeparture;

    /// <summary>Wants to work abroad and is not yet registered, so not yet a prospective worker (CPMI).</summary>
    public static MigrationStatus Interested { get; } = new("interested", new("Peminat", "Interested"), true);

    /// <summary>Registered at the regency manpower office: from now on a CPMI (UU 18/2017 Art. 1(1)).</summary>
    public static MigrationStatus Registered { get; } =
        new("registered", new("Terdaftar sebagai CPMI", "Registered as prospective worker"), true);

    /// <summary>The village has verified the data.</summary>
    public static MigrationStatus Verified { get; } = new("verified", new("Data terverifikasi", "Data verified"), true);

    /// <summary>
    /// The village declares that every paper of UU 18/2017 Art. 13 that applies and the social-security number are in hand. A
    /// paper not listed was unknown before and is missing from now on.
    /// </summary>
    public static MigrationStatus DocumentsComplete { get; } =
        new("documents-complete", new("Dokumen lengkap", "Documents complete"), true);

    /// <summary>Has been trained for the work.</summary>
    public static MigrationStatus Trained { get; } = new("trained", new("Telah dilatih", "Trained"), true);

    /// <summary>Has attended the pre-departure orientation (OPP).</summary>
    public static MigrationStatus Oriented { get; } = new("oriented", new("Telah mengikuti OPP", "Oriented"), true);

    /// <summary>Has left Indonesia.</summary>
    public static MigrationStatus Departed { get; } = new("departed", new("Berangkat", "Departed"));

    /// <summary>Works abroad.</summary>
    public static MigrationStatus Working { get; } = new("working", new("Bekerja", "Working"));

    /// <summary>Works abroad under an extended contract.</summary>
    public static MigrationStatus Extended { get; } = new("extended", new("Kontrak diperpanjang", "Contract extended"));

    /// <summary>Has a problem that needs help.</summary>
    public static MigrationStatus InTrouble { get; } = new("in-trouble", new("Terkendala", "In trouble"));

    /// <summary>The family cannot reach the worker.</summary>
    public static MigrationStatus LostContact { get; } = new("lost-contact", new("Hilang kontak", "Lost contact"));

    /// <summary>Is back in Indonesia.</summary>
    public static MigrationStatus Returned { get; } = new("returned", new("Kembali", "Returned"));

    /// <summary>Takes part in empowerment after the return.</summary>
    public static MigrationStatus Empowered { get; } = new("empowered", new("Telah diberdayakan", "Empowered"));

    /// <summary>Will not go.</summary>
    public static MigrationStatus Cancelled { get; } = new("cancelled", new("Batal berangkat", "Cancelled"));

    /// <summary>Died abroad.</summary>
    public static MigrationStatus DiedAbroad { get; } = new("died-abroad", new("Meninggal di luar negeri", "Died abroad"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<MigrationStatus> List { get; } = new(
        text => new MigrationStatus(text, label: null),
        Interested,
        Registered,
        Verified,
        DocumentsComplete,
        Trained,
        Oriented,
        Departed,
        Working,
        Extended,
        InTrouble,
        LostContact,
        Returned,
        Empowered,
        Cancelled,
        DiedAbroad);

    /// <summary>
    /// Whether this step comes before the departure: interested to oriented. Not so for <see cref="Cancelled"/> and for an
    /// unknown code.
    /// </summary>
    public bool IsBeforeDeparture { get; }
}
