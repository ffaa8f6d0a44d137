using BenchmarkDotNet.Running;
using Desmigratif.Benchmarks;
using Desmigratif.Benchmarks.Planning;

if (args is ["--smoke"])
{
    Smoke.Run();
}
else if (args is ["--least"])
{
    Least.Run();
}
else if (args is ["--planner", .. string[] sizes])
{
    PlannerTable.Run(
        sizes.Length > 0 ? int.Parse(sizes[0], System.Globalization.CultureInfo.InvariantCulture) : 500,
        sizes.Length > 1 ? int.Parse(sizes[1], System.Globalization.CultureInfo.InvariantCulture) : 5);
}
else if (args is ["--planner-tight", string seeds])
{
    PlannerTable.Tight(int.Parse(seeds, System.Globalization.CultureInfo.InvariantCulture));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new ShortRuns());
}
