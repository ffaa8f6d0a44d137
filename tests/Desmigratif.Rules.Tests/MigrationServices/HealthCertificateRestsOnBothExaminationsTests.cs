using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class HealthCertificateRestsOnBothExaminationsTests() : PaperRuleTests("PLC-010", DocumentKind.HealthCertificate)
{
    private static readonly string Pointer = Given.File.PointerTo(DocumentKind.HealthCertificate, "examinations");

    [Theory]
    [InlineData("physical")]
    [InlineData("psychological")]
    public void One_examination_alone_is_not_enough(string examination)
    {
        Examined(Examination.List.Of(examination)).Judge(Rule).IsNotMetAt(Pointer);
        Examined(Examination.List.Of(examination)).Undeclared().Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void A_certificate_that_names_no_examination_leaves_it_open() => Examined().Judge(Rule).IsUnknownFor(Pointer);

    [Fact]
    public void An_examination_by_an_unknown_word_may_be_the_one_that_lacks() =>
        Examined(Examination.Physical, Examination.List.Of("a-word-of-tomorrow")).Judge(Rule).IsUnknownFor(Pointer);

    [Fact]
    public void Two_unknown_words_leave_it_as_open_as_one() =>
        Examined(Examination.List.Of("a-word-of-tomorrow"), Examination.List.Of("another")).Judge(Rule).IsUnknownFor(Pointer);

    [Fact]
    public void One_of_several_certificates_has_to_name_both()
    {
        PlacementFile one = Examined(Examination.Physical);
        one.Plus(Certificate(Examination.Psychological)).Judge(Rule).IsNotMetAt("/documents/15/examinations");
        one.Plus(Certificate(Examination.Physical, Examination.Psychological)).Judge(Rule).IsMet();
        one.Plus(Certificate()).Judge(Rule).IsUnknownFor("/documents/15/examinations");
    }

    private static PlacementFile Examined(params Examination[] examinations) => Given.File.Changing(
        DocumentKind.HealthCertificate,
        document => document with { Examinations = examinations.ToEquatableArray() });

    private static Document Certificate(params Examination[] examinations) =>
        new() { Kind = DocumentKind.HealthCertificate, Examinations = examinations.ToEquatableArray() };
}
