using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Domain.Tests.MigrationServices;

public sealed class MigrationStatusTests
{
    [Fact]
    public void The_steps_before_departure_are_those_from_interested_to_oriented() =>
        Assert.Equal(
            ["interested", "registered", "verified", "documents-complete", "trained", "oriented"],
            MigrationStatus.List.All.AsEnumerable().Where(status => status.IsBeforeDeparture).Select(status => status.Text));

    [Fact]
    public void An_unknown_step_is_not_before_departure() => Assert.False(MigrationStatus.List.Of("dreaming").IsBeforeDeparture);

    [Fact]
    public void There_are_eleven_signs_of_forced_labour() =>
        Assert.Equal(11, ReportFlag.List.All.AsEnumerable().Count(flag => flag.IsForcedLabourIndicator));
}
