namespace Desmigratif.Architecture.Tests;

/// <summary>What a library shows to everybody, line by line, so that a change of it is seen and meant.</summary>
public sealed class PublicSurfaceTests
{
    public static TheoryData<string> LibraryNames => Repository.LibraryNames;

    [Theory]
    [MemberData(nameof(LibraryNames))]
    public void Every_public_type_and_member_has_been_approved(string library) =>
        Accepted.Matches($"docs/api/{library}.txt", PublicSurface.Of(Repository.Library(library)));
}
