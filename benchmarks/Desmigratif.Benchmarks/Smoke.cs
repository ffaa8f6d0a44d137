using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using Desmigratif.Benchmarks.Data;
using Desmigratif.Benchmarks.Forty;
using Desmigratif.Benchmarks.SourceGenerated;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Benchmarks;

/// <summary>Runs every benchmark once without measuring, after making sure that the contenders do the same work.</summary>
internal static class Smoke
{
    public static void Run()
    {
        RecordsAreEqual();
        FindingsAreEqual();
        foreach (Type benchmark in typeof(Smoke).Assembly.GetTypes().Where(type => type.IsPublic))
        {
            object instance = Activator.CreateInstance(benchmark)!;
            foreach (MethodInfo method in benchmark.GetMethods().Where(method => method.IsDefined(typeof(BenchmarkAttribute), inherit: false)))
            {
                Console.WriteLine($"{benchmark.Name}.{method.Name}: {method.Invoke(instance, null) ?? "done"}");
            }
        }
    }

    private static void RecordsAreEqual()
    {
        Register village = SampleVillage.Of(50);
        List<RegisterRecord> read = RecordLines.Read(SampleVillage.FileOf(village));
        Require(read.SequenceEqual(village.Records.Skip(1)), "System.Text.Json does not read the records that were written.");
    }

    private static void FindingsAreEqual()
    {
        Register village = Flaws.In(SampleVillage.Of(1000));
        FortyRules rules = new();
        FortyValidator validator = new();
        HashSet<string> found = [];
        Require(rules.Count == 40, "There are not forty rules.");
        for (int worker = 0; worker < village.Persons.Count; worker++)
        {
            WorkerFile file = new(village.Persons[worker], village.Migrations[worker], village, SampleVillage.AsOf);
            List<string>? byIfs = null;
            List<string>? byRules = null;
            IfChain.Judge(file, ref byIfs);
            rules.Judge(village, worker, SampleVillage.AsOf, ref byRules);
            string[] ifs = [.. (byIfs ?? []).Order(StringComparer.Ordinal)];
            string[] ours = [.. (byRules ?? []).Order(StringComparer.Ordinal)];
            string[] theirs = [.. validator.Validate(file).Errors.Select(error => error.ErrorCode).Order(StringComparer.Ordinal)];
            Require(ifs.SequenceEqual(ours), $"Worker {worker}: ifs find {string.Join(' ', ifs)}, rules {string.Join(' ', ours)}.");
            Require(ifs.SequenceEqual(theirs), $"Worker {worker}: ifs find {string.Join(' ', ifs)}, FluentValidation {string.Join(' ', theirs)}.");
            found.UnionWith(ours);
        }

        Console.WriteLine($"The contenders agree; {found.Count} of the forty were broken somewhere.");
    }

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new UnreachableException(message);
        }
    }
}
