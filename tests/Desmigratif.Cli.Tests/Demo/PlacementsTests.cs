using Desmigratif.Cli.Demo.Assumptions;
using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Cli.Tests.Demo;

public class PlacementsTests
{
    private static readonly string[] ClosedForHouseholds = ["SA", "AE", "QA", "KW"];

    [Fact]
    public void The_jobs_of_each_destination_add_up_to_its_published_number()
    {
        Dictionary<string, int> jobs = [];
        foreach ((Job job, int weight) in Placements.Jobs)
        {
            jobs[job.Destination] = jobs.GetValueOrDefault(job.Destination) + weight;
        }

        foreach ((string destination, int weight) in Placements.Destinations)
        {
            Assert.Equal(weight, jobs[destination]);
            jobs.Remove(destination);
        }

        Assert.Empty(jobs);
    }

    [Fact]
    public void Each_published_position_has_its_share_of_the_jobs()
    {
        foreach ((string position, int weight) in Placements.Positions)
        {
            double share = (double)weight / Placements.Positions.Total;
            double ofJobs = position.Length == 0 ? Unpublished() : Share(job => job.Isco == position);
            Assert.InRange(ofJobs, share - 0.001, share + 0.001);
        }
    }

    [Fact]
    public void Of_a_hundred_who_leave_sixty_one_are_women()
    {
        double women = 0;
        foreach ((Job job, int weight) in Placements.Jobs)
        {
            women += weight * Occupations.Of(job.Isco).FemalePercent;
        }

        Assert.InRange(women / Placements.Jobs.Total, 60, 62);
    }

    [Fact]
    public void No_household_is_served_where_that_is_closed() =>
        Assert.Equal(0, Share(job => ClosedForHouseholds.Contains(job.Destination)
            && Occupations.Of(job.Isco).Employer == EmployerKind.Household));

    private static double Unpublished()
    {
        List<string> published = [];
        foreach ((string position, _) in Placements.Positions)
        {
            published.Add(position);
        }

        return Share(job => !published.Contains(job.Isco));
    }

    private static double Share(Func<Job, bool> counts)
    {
        double sum = 0;
        foreach ((Job job, int weight) in Placements.Jobs)
        {
            sum += counts(job) ? weight : 0;
        }

        return sum / Placements.Jobs.Total;
    }
}
