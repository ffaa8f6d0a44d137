using Desmigratif.Rules.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class DocumentPointerTests
{
    [Fact]
    public void What_is_pointed_to_is_read_again() =>
        Assert.Equal((12, "visaKind"), DocumentPointer.Parse(DocumentPointer.To(12, "visaKind")));

    [Theory]
    [InlineData("/documents")]
    [InlineData("/documents/")]
    [InlineData("/documents/1")]
    [InlineData("/documents/-1/visaKind")]
    [InlineData("/documents/1/visaKind/2")]
    [InlineData("/documents/one/visaKind")]
    [InlineData("/costs/1/item")]
    [InlineData("passport")]
    [InlineData("")]
    public void Other_pointers_lead_to_no_paper(string pointer) => Assert.Equal((-1, ""), DocumentPointer.Parse(pointer));
}
