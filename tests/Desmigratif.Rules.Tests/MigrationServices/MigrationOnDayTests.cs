using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class MigrationOnDayTests
{
    private static readonly PlacementFile NoHistory = Given.File.With(migration => migration with { History = [] });

    [Fact]
    public void The_status_of_the_latest_day_counts_whatever_the_order_of_the_list()
    {
        PlacementFile file = NoHistory
            .Reaching(MigrationStatus.Trained, new(2026, 6, 1))
            .Reaching(MigrationStatus.Registered, new(2026, 3, 1));
        Assert.Equal(MigrationStatus.Trained, file.OnDay.LatestStatus);
    }

    [Fact]
    public void Of_two_statuses_on_one_day_the_last_listed_counts()
    {
        PlacementFile file = NoHistory
            .Reaching(MigrationStatus.Trained, new(2026, 6, 1))
            .Reaching(MigrationStatus.Verified, new(2026, 6, 1));
        Assert.Equal(MigrationStatus.Verified, file.OnDay.LatestStatus);
    }

    [Fact]
    public void A_status_of_tomorrow_and_one_without_a_day_do_not_count()
    {
        PlacementFile file = NoHistory
            .Reaching(MigrationStatus.Registered, Given.Today)
            .Reaching(MigrationStatus.Departed, Given.Today.PlusDays(1))
            .Reaching(MigrationStatus.Cancelled, on: null)
            .Reaching(status: null, Given.Today);
        Assert.Equal(MigrationStatus.Registered, file.OnDay.LatestStatus);
        Assert.True(file.OnDay.IsOpenFile);
        Assert.False(file.OnDay.HasReached(MigrationStatus.Departed));
    }

    [Fact]
    public void The_day_of_the_departure_that_was_counts_before_the_day_that_was_planned()
    {
        PlacementFile planned = NoHistory.Departing(2026, 12, 1);
        Assert.Equal(new(2026, 12, 1), planned.OnDay.DepartureDay);
        Assert.Equal(new(2026, 12, 5), planned.With(migration => migration with { DepartedOn = new LocalDate(2026, 12, 5) }).OnDay.DepartureDay);
    }

    [Fact]
    public void A_file_without_history_is_open_until_it_departs()
    {
        Assert.True(NoHistory.OnDay.IsOpenFile);
        Assert.Null(NoHistory.OnDay.LatestStatus);
        Assert.False(NoHistory.With(migration => migration with { DepartedOn = Given.Today }).OnDay.IsOpenFile);
        Assert.True(NoHistory.With(migration => migration with { DepartedOn = Given.Today.PlusDays(1) }).OnDay.IsOpenFile);
    }

    [Fact]
    public void The_interested_are_open_files_too() =>
        Assert.True(NoHistory.Reaching(MigrationStatus.Interested, Given.Today).OnDay.IsOpenFile);

    [Fact]
    public void An_unknown_word_leaves_open_whether_the_file_is() =>
        Assert.Null(NoHistory.Reaching(MigrationStatus.List.Of("a-word-of-tomorrow"), Given.Today).OnDay.IsOpenFile);

    [Fact]
    public void The_day_of_departure_that_was_governs_then_the_planned_one_then_today()
    {
        PlacementFile departed = Given.File.With(migration => migration with { DepartedOn = new(2026, 11, 1) });
        Assert.Equal(new LocalDate(2026, 11, 1), departed.OnDay.GoverningDay);
        Assert.Equal(new LocalDate(2026, 12, 1), Given.File.OnDay.GoverningDay);
        Assert.Equal(Given.Today, Given.File.Departing(null).OnDay.GoverningDay);
        Assert.Null(Given.File.Departing(null).OnDay.DepartureDay);
    }

    [Fact]
    public void A_file_is_declared_complete_from_that_day_on()
    {
        Assert.False(Given.File.On(2026, 8, 31).OnDay.IsDeclaredComplete);
        Assert.True(Given.File.On(2026, 9, 1).OnDay.IsDeclaredComplete);
    }

    [Theory]
    [InlineData("departed", true)]
    [InlineData("working", true)]
    [InlineData("extended", true)]
    [InlineData("in-trouble", true)]
    [InlineData("lost-contact", true)]
    [InlineData("returned", false)]
    [InlineData("empowered", false)]
    [InlineData("died-abroad", false)]
    public void A_status_after_departure_tells_whether_somebody_is_abroad(string status, bool isAbroad)
    {
        MigrationOnDay file = NoHistory.Reaching(MigrationStatus.List.Of(status), Given.Today).OnDay;
        Assert.True(file.HasDeparted);
        Assert.Equal(isAbroad, file.IsAbroad);
        Assert.False(file.IsCancelled);
    }

    [Fact]
    public void Who_is_back_is_not_abroad_from_that_day_on()
    {
        PlacementFile abroad = NoHistory.With(migration => migration with { DepartedOn = new(2026, 1, 1) });
        Assert.True(abroad.OnDay.IsAbroad);
        Assert.True(abroad.With(migration => migration with { ReturnedOn = Given.Today.PlusDays(1) }).OnDay.IsAbroad);
        Assert.False(abroad.With(migration => migration with { ReturnedOn = Given.Today }).OnDay.IsAbroad);
    }

    [Fact]
    public void Only_who_has_not_left_can_give_it_up()
    {
        PlacementFile cancelled = NoHistory.Reaching(MigrationStatus.Cancelled, Given.Today);
        Assert.True(cancelled.OnDay.IsCancelled);
        Assert.False(cancelled.OnDay.HasDeparted);
        Assert.False(cancelled.With(migration => migration with { DepartedOn = new(2026, 1, 1) }).OnDay.IsCancelled);
    }

    [Theory]
    [InlineData(0, "2027-01-01")]
    [InlineData(1, "2027-01-01", "2028-01-01")]
    [InlineData(0, "2028-01-01", "2027-01-01")]
    [InlineData(1, "2028-01-01", "2028-01-01")]
    [InlineData(1, null, "2027-01-01")]
    [InlineData(0, "2027-01-01", null)]
    [InlineData(1, null, null)]
    [InlineData(-1)]
    public void The_paper_with_the_latest_end_counts_then_the_last_listed(int expected, params string?[] ends)
    {
        PlacementFile file = Given.File.With(migration => migration with { Documents = [] });
        foreach (string? end in ends)
        {
            file = file.Plus(new() { Kind = DocumentKind.Passport, ExpiresOn = end is null ? null : Days.Of(end) });
        }

        Assert.Equal(expected, file.OnDay.PaperThatCounts(DocumentKind.Passport));
    }

    [Theory]
    [InlineData("2026-03-01", null, true)]
    [InlineData("2026-03-02", null, false)]
    [InlineData(null, "2026-03-01", true)]
    [InlineData(null, "2026-02-28", false)]
    [InlineData("2026-03-02", "2026-03-01", true)]
    [InlineData(null, null, null)]
    public void A_recruiting_day_on_record_is_covered_or_not(string? registered, string? signed, bool? expected)
    {
        MigrationOnDay file = Given.File.With(migration => migration with
        {
            Registration = registered is null ? null : new() { On = Days.Of(registered) },
            PlacementAgreement = signed is null ? null : new() { SignedOn = Days.Of(signed) },
        }).OnDay;
        Assert.Equal(expected, file.WasRecruitedWithin(new(2026, 3, 1), new(2026, 3, 1)));
    }

    [Fact]
    public void Each_kind_of_paper_counts_on_its_own()
    {
        PlacementFile file = Given.File.With(migration => migration with { Documents = [] });
        foreach (DocumentKind kind in DocumentKind.List.All)
        {
            file = file.Plus(new() { Kind = kind });
        }

        MigrationOnDay subject = file.OnDay;
        Assert.Equal(
            Enumerable.Range(0, DocumentKind.List.All.Count),
            DocumentKind.List.All.Select(kind => subject.PaperThatCounts(kind)));
        Assert.Equal(-1, subject.PaperThatCounts(DocumentKind.List.Of("library-card")));
    }
}
