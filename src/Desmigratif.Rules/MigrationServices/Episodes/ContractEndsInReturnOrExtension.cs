using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Episodes;

/// <summary>
/// MIG-007. The month is that of the social-security cover, travel included. Of an extended contract it is not said whether the end on
/// record is the old or the new one.
/// </summary>
internal sealed class ContractEndsInReturnOrExtension() : Rule<MigrationOnDay>(
    "MIG-007",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(26)),
    new(
        "Setelah kontrak berakhir tercatat kepulangan atau perpanjangan",
        "After the contract ends there is a return or an extension"),
    new(
        "Kontrak kerja sudah berakhir lebih dari {grace} bulan yang lalu, tetapi belum tercatat kepulangan atau perpanjangan. "
        + "Tanyakan kabarnya kepada keluarga, dan mintalah bantuan BP3MI apabila tidak dapat dihubungi.",
        "The contract ended more than {grace} month ago, but neither a return nor an extension is recorded. Ask the family for "
        + "news, and ask the BP3MI for help if the worker cannot be reached."))
{
    private static readonly Parameter<int> Grace = new("grace", "months", new Dated<int>([new(new(2017, 11, 22), 1)]));

    private static readonly Verdict EndMissing = Verdict.Unknown("/contract/to");

    public override EquatableArray<Parameter> Parameters => [Grace];

    protected override Verdict Check(in MigrationOnDay subject)
    {
        if (!subject.IsAbroad)
        {
            return Verdict.NotApplicable;
        }

        if (subject.Migration.Contract is not { To: { } to } contract)
        {
            return EndMissing;
        }

        int grace = Grace.On(subject.GoverningDay);
        return to >= subject.AsOf || Age.AddMonths(to, grace) >= subject.AsOf ? Verdict.Met
            : contract.ExtendedOn is not null || subject.LatestStatus == MigrationStatus.Extended ? EndMissing
            : subject.LatestStatus is { IsKnown: false } ? EndMissing
            : Verdict.NotMet("/contract/to", new FindingParameter("grace", grace));
    }
}
