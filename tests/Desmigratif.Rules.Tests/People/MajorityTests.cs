using Desmigratif.Rules.People;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class MajorityTests
{
    [Theory]
    [InlineData("2008-11-22", true)]
    [InlineData("2008-11-21", false)]
    [InlineData("1960-01-01", false)]
    public void On_the_eighteenth_birthday_nobody_is_a_child(string birth, bool child) => Assert.Equal(child, Majority.IsChild(Day(birth), AsOf));
}
