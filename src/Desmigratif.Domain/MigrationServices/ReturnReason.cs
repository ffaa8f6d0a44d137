using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Why a worker came back (UU 18/2017 Art. 27).</summary>
/// <indonesian title="Alasan pulang">Mengapa seorang pekerja pulang (UU 18/2017 Pasal 27).</indonesian>
/// <source>UU 18/2017 Art. 27</source>
public sealed class ReturnReason : Code, ICode<ReturnReason>
{
    private ReturnReason(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>End of the work agreement.</summary>
    public static ReturnReason ContractEnded { get; } =
        new("contract-ended", new("Berakhirnya perjanjian kerja", "End of the work agreement"));

    /// <summary>Leave.</summary>
    public static ReturnReason Leave { get; } = new("leave", new("Cuti", "Leave"));

    /// <summary>The work relation ended before the agreement did.</summary>
    public static ReturnReason EarlyTermination { get; } =
        new("early-termination", new("Pemutusan hubungan kerja sebelum kontrak berakhir", "Early termination"));

    /// <summary>An accident or illness that makes the work impossible.</summary>
    public static ReturnReason AccidentOrIllness { get; } =
        new("accident-or-illness", new("Kecelakaan kerja atau sakit sehingga tidak dapat bekerja", "Accident or illness"));

    /// <summary>Abuse.</summary>
    public static ReturnReason Abuse { get; } = new("abuse", new("Penganiayaan atau kekerasan", "Abuse"));

    /// <summary>War, natural disaster or epidemic in the destination.</summary>
    public static ReturnReason WarDisasterOrEpidemic { get; } =
        new("war-disaster-or-epidemic", new("Perang, bencana alam, atau wabah penyakit", "War, disaster or epidemic"));

    /// <summary>Deportation.</summary>
    public static ReturnReason Deportation { get; } = new("deportation", new("Deportasi", "Deportation"));

    /// <summary>The remains were brought home; no return in the sense of <c>returnedOn</c>.</summary>
    public static ReturnReason Death { get; } = new("death", new("Meninggal dunia", "Death"));

    /// <summary>Other.</summary>
    public static ReturnReason Other { get; } = new("other", new("Sebab lain", "Other"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<ReturnReason> List { get; } = new(
        text => new ReturnReason(text, label: null),
        ContractEnded,
        Leave,
        EarlyTermination,
        AccidentOrIllness,
        Abuse,
        WarDisasterOrEpidemic,
        Deportation,
        Death,
        Other)
    {
        IsOpen = true,
    };
}
