using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Tests.Values;

public sealed class CodeListTests
{
    [Fact]
    public void An_unknown_code_is_kept_and_never_printed()
    {
        Sector code = Sector.List.Of("Siti Aminah");
        Assert.False(code.IsKnown);
        Assert.Null(code.Label);
        Assert.Equal("Siti Aminah", code.Text);
        Assert.Equal("(unknown code)", code.ToString());
    }

    [Fact]
    public void Unknown_codes_are_equal_by_their_text_within_one_list()
    {
        Assert.True(Sector.List.Of("sky") == Sector.List.Of("sky"));
        Assert.Equal(Sector.List.Of("sky").GetHashCode(), Sector.List.Of("sky").GetHashCode());
        Assert.True(Sector.List.Of("sky") != Sector.List.Of("sea"));
        Assert.False(Sector.List.Of("sky").Equals(CareKind.List.Of("sky")));
    }

    [Fact]
    public void The_same_word_of_two_lists_is_two_codes()
    {
        Assert.Equal("volunteer", OfficerRole.Volunteer.Text);
        Assert.Equal("volunteer", CaregiverRelation.Volunteer.Text);
        Assert.False(OfficerRole.Volunteer.Equals(CaregiverRelation.Volunteer));
    }

    [Theory]
    [InlineData("Land")]
    [InlineData("land ")]
    [InlineData("lan")]
    [InlineData("")]
    public void Codes_are_compared_byte_for_byte(string text) => Assert.False(Sector.List.Of(text).IsKnown);

    [Fact]
    public void A_list_holds_its_codes_in_published_order() =>
        Assert.Equal(["land", "merchant-ship", "fishing-ship"], Sector.List.All.AsEnumerable().Select(code => code.Text));

    [Fact]
    public void Finding_a_known_code_allocates_nothing()
    {
        _ = MigrationStatus.List.Of("documents-complete"u8);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            _ = MigrationStatus.List.Of("documents-complete"u8);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
