// One after the other: accepting writes files that other tests read.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Desmigratif.Architecture.Tests;

/// <summary>
/// Text that is generated from code and committed, so that a reviewer sees what a change does to it. With
/// <c>DESMIGRATIF_ACCEPT=1</c> in the environment the test writes the file instead of comparing it.
/// </summary>
internal static class Accepted
{
    private const string Variable = "DESMIGRATIF_ACCEPT";

    private const int ShownLines = 20;

    public static void Matches(string file, string text)
    {
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathOf(file))!);
            File.WriteAllText(Repository.PathOf(file), text);
            return;
        }

        string accepted = Repository.Exists(file) ? Repository.Read(file) : "";
        if (accepted != text)
        {
            string[] before = accepted.Split('\n');
            string[] now = text.Split('\n');
            IEnumerable<string> changes = before.Except(now).Select(line => "- " + line).Concat(now.Except(before).Select(line => "+ " + line));
            House.HasNo(
                changes.Take(ShownLines).DefaultIfEmpty("the same lines in another order"),
                $"{file} no longer says what the code says. Look at the change; if it is meant, accept it and commit the file:\n"
                + $"  {Variable}=1 dotnet test tests/Desmigratif.Architecture.Tests\n"
                + "A line that begins with - is in the file only, one with + comes from the code:");
        }
    }
}
