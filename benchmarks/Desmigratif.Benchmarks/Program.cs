using BenchmarkDotNet.Running;
using Desmigratif.Benchmarks;

if (args is ["--smoke"])
{
    Smoke.Run();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new ShortRuns());
}
