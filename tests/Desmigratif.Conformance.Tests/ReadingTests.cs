using Desmigratif.Domain.Findings;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Conformance.Tests;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("shape")]
    [InlineData("container")]
    public void The_reader_finds_what_each_vector_expects_and_nothing_else(string layer) => Kit.AllAgree(layer, Problems, vector => vector.Expected);

    internal static IEnumerable<string> Problems(Vector vector) =>
        from reading in new BundleReader(vector.Limits).Read(new MemoryStream(vector.Input))
        from problem in reading.Problems
        select Shown(problem);

    internal static string Shown(Finding finding) =>
        $"{finding.Code} {finding.Pointer} {finding.Severity.ToString().ToLowerInvariant()} {finding.Line}";
}
