using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Cooperatives;

/// <summary>COP-003. Savings and loans from 2022 on are asked about; what stands there without a day is not.</summary>
internal sealed class EnterpriseIsRegisteredBeforeItLends() : EnterpriseRule(
    "COP-003",
    article: 8,
    new(
        "Badan Usaha Milik Desa menjadi badan hukum sejak terbitnya sertifikat pendaftaran",
        "A village enterprise is a legal entity only from its registration"),
    new(
        "Sebanyak {entries} simpanan atau pinjaman tercatat sebelum badan usaha ini terdaftar. Periksa tanggalnya; apabila "
        + "benar, bahas dalam musyawarah desa siapa yang menanggungnya.",
        "Savings or loans dated before this enterprise was registered: {entries}. Check the days; if they are right, let the "
        + "village assembly settle who answers for them."))
{
    private static readonly Verdict NoDay = Verdict.Unknown("/registration/on");

    private static readonly Verdict NoNumber = Verdict.NotMet([new Fault("/registration", Message: new(
        "Nomor sertifikat pendaftaran badan usaha ini belum tercatat, padahal sudah ada simpanan atau pinjaman. Catat "
        + "nomornya; apabila belum terdaftar, daftarkan lebih dahulu.",
        "The number of the registration certificate of this enterprise is not on record, though there are savings or "
        + "loans. Record it; if the enterprise is not registered, register it first."))]);

    /// <inheritdoc />
    protected override Verdict CheckEnterprise(in OnDay<Cooperative> subject)
    {
        Cooperative enterprise = subject.Record;
        if (Count(enterprise, LocalDate.MaxIsoValue) == 0)
        {
            return Verdict.NotApplicable;
        }

        if (enterprise.Registration?.On is not { } registered)
        {
            return NoDay;
        }

        int before = Count(enterprise, registered);
        return string.IsNullOrWhiteSpace(enterprise.Registration.Number) ? NoNumber
            : before == 0 ? Verdict.Met
            : Verdict.NotMet("/registration", new FindingParameter("entries", before));
    }

    private static int Count(Cooperative enterprise, LocalDate before)
    {
        int count = 0;
        foreach (Saving saving in enterprise.Savings)
        {
            count += saving.On >= AppliedFrom && saving.On < before ? 1 : 0;
        }

        foreach (CooperativeLoan loan in enterprise.Loans)
        {
            count += loan.From >= AppliedFrom && loan.From < before ? 1 : 0;
        }

        return count;
    }
}
