using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Domain.Tests.Findings;

public sealed class FindingTests
{
    [Fact]
    public void A_label_in_the_middle_of_a_sentence_begins_with_a_small_letter()
    {
        FindingParameter visa = new("visaKind", VisaKind.Visit);
        Assert.Equal("Visa ini adalah visa kunjungan.", Message("Visa ini adalah {visaKind}.", visa));
        Assert.Equal("Visa kunjungan tidak cukup.", Message("{visaKind} tidak cukup.", visa));
        Assert.Equal("Status “Visa kunjungan”.", Message("Status “{visaKind}”.", visa));
        Assert.Equal("Visa kunjungan, ya, visa kunjungan.", Message("{visaKind}, ya, {visaKind}.", visa));
    }

    [Fact]
    public void Abbreviations_and_names_keep_their_capitals()
    {
        FindingParameter papers = new("papers", [DocumentKind.PoliceRecord, DocumentKind.FamilyCard, DocumentKind.OrientationCertificate]);
        Assert.Equal("Belum tercatat: SKCK, Kartu Keluarga (KK), sertifikat OPP.", Message("Belum tercatat: {papers}.", papers));
    }

    [Fact]
    public void A_code_that_nobody_knows_is_shown_as_unknown() =>
        Assert.Equal("Visa ini adalah (unknown code).", Message("Visa ini adalah {visaKind}.", new FindingParameter("visaKind", VisaKind.List.Of("x"))));

    [Fact]
    public void Numbers_stay_numbers() => Assert.Equal("Lebih dari 6 bulan.", Message("Lebih dari {months} bulan.", new FindingParameter("months", 6)));

    private static string Message(string indonesian, FindingParameter parameter) => new Finding
    {
        Code = RuleId.Parse("PLC-001"),
        Severity = Severity.Warning,
        Message = new(indonesian, ""),
        Parameters = [parameter],
    }.MessageIn(Language.Indonesian);
}
