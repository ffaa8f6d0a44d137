using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class PassportIsHeldTests() : PaperRuleTests("PLC-011", DocumentKind.Passport)
{
    [Theory]
    [InlineData("seaman-book")]
    [InlineData("identity-card")]
    public void Another_identity_paper_does_not_stand_in_for_it(string kind) =>
        Given.File.Without(DocumentKind.Passport).Plus(new() { Kind = DocumentKind.List.Of(kind) })
            .Judge(Rule)
            .IsNotMetAt("/documents");
}
