using Desmigratif.Domain.People;

namespace Desmigratif.Domain.Tests.People;

public sealed class MaritalStatusTests
{
    [Fact]
    public void Married_means_registered_or_not() =>
        Assert.Equal(
            ["married", "married-unregistered"],
            MaritalStatus.List.All.AsEnumerable().Where(status => status.IsMarried).Select(status => status.Text));

    [Fact]
    public void Three_means_married_and_not_registered() => Assert.Equal(3, MaritalStatus.MarriedUnregistered.SiakNumber);
}
