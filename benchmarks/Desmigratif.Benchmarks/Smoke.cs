using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using Desmigratif.Benchmarks.Data;
using Desmigratif.Benchmarks.Forty;
using Desmigratif.Benchmarks.SourceGenerated;
using Desmigratif.Benchmarks.Whole;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Benchmarks;

/// <summary>Runs every benchmark once without measuring, after making sure that the contenders do the same work.</summary>
internal static class Smoke
{
    public static void Run()
    {
        RecordsAreEqual();
        FindingsAreEqual();
        FindingsOfTheWholeBookAreEqual();
        RulesThatAreMetAllocateNothing();
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
        Register village = WithLines(Flaws.In(SampleVillage.Of(1000), among: false));
        FortyValidator[] validators = [new(hasConditions: false), new(hasConditions: true)];
        HashSet<string> found = [];
        Require(FortyRules.Book.Rules.Count == 40, "There are not forty rules.");
        int worker = 0;
        foreach (string[] ours in BrokenRules.Of(FortyRules.Book, village, SampleVillage.AsOf))
        {
            WorkerFile file = new(village.Persons[worker], village.Migrations[worker], village, SampleVillage.AsOf);
            List<string>? byIfs = null;
            IfChain.Judge(file, ref byIfs);
            string[] ifs = [.. (byIfs ?? []).Order(StringComparer.Ordinal)];
            Require(ifs.SequenceEqual(ours), $"Worker {worker}: ifs find {string.Join(' ', ifs)}, rules {string.Join(' ', ours)}.");
            foreach (FortyValidator validator in validators)
            {
                string[] theirs = [.. validator.Validate(file).Errors.Select(error => error.ErrorCode).Order(StringComparer.Ordinal)];
                Require(ifs.SequenceEqual(theirs), $"Worker {worker}: ifs find {string.Join(' ', ifs)}, FluentValidation {string.Join(' ', theirs)}.");
            }

            found.UnionWith(ours);
            worker++;
        }

        Console.WriteLine($"The contenders agree; {found.Count} of the forty were broken somewhere.");
    }

    private static Register WithLines(Register village) =>
        new(village.Bundle, village.Records, Enumerable.Range(1, village.Records.Count + 1).Select(line => (long)line).ToEquatableArray());

    private static void FindingsOfTheWholeBookAreEqual()
    {
        Register village = WithLines(Flaws.In(SampleVillage.Of(3000), among: true));
        VillageFacts facts = new(village);
        HashSet<string> found = [];
        int worker = 0;
        foreach (string[] rules in BrokenRules.Of(WholeBook.Book, village, SampleVillage.AsOf))
        {
            List<string>? byIfs = null;
            List<string>? again = null;
            WholeChain.Judge(facts, worker, SampleVillage.AsOf, ref byIfs);
            WholeChain.Judge(facts, worker, SampleVillage.AsOf, ref again, keepsPapers: true);
            string[] ifs = [.. (byIfs ?? []).Order(StringComparer.Ordinal)];
            Require((byIfs ?? []).SequenceEqual(again ?? [], StringComparer.Ordinal), $"Worker {worker}: kept papers are other papers.");
            Require(ifs.SequenceEqual(rules), $"Worker {worker}: ifs find {string.Join(' ', ifs)}, the book {string.Join(' ', rules)}.");
            found.UnionWith(rules);
            worker++;
        }

        string[] all = [.. WholeBook.OfWorkers.Select(rule => rule.Text)];
        Console.WriteLine($"They agree on the whole book; {found.Count} of {all.Length} rules were broken somewhere, not {string.Join(' ', all.Except(found))}.");
    }

    private static void RulesThatAreMetAllocateNothing()
    {
        Register few = SampleVillage.Of(100);
        Register many = SampleVillage.Of(1000);
        Finding[] findings = [.. WholeBook.Book.Check(many, SampleVillage.AsOf)];
        Require(findings.Length == 0, $"The sample village is not in order: {string.Join(' ', findings.CountBy(finding => finding.Code.Text))}.");
        // Code that runs for the first time is not yet the code that stays: it may still box and copy.
        if (SpinWait.SpinUntil(() => Allocated(few, WholeBook.Book) == Allocated(many, WholeBook.Book), TimeSpan.FromMinutes(1)))
        {
            return;
        }

        IEnumerable<RuleId> costly = WholeBook.OfWorkers.Where(rule => Allocated(few, WholeBook.Book.Only(rule)) != Allocated(many, WholeBook.Book.Only(rule)));
        throw new UnreachableException($"Met, and yet it costs an allocation: {string.Join(' ', costly)}.");

        static long Allocated(Register village, RuleBook book)
        {
            book.Check(village, SampleVillage.AsOf);
            long before = GC.GetAllocatedBytesForCurrentThread();
            book.Check(village, SampleVillage.AsOf);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new UnreachableException(message);
        }
    }
}
