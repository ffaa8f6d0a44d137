using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>Compares the religion of two people where the law asks for it. The religion itself is never told.</summary>
internal static class Religions
{
    private static readonly Verdict Missing = Verdict.Unknown("person:/religion");

    /// <summary>Met where both are the same, unknown where one is absent or no known word, else the given fault.</summary>
    public static Verdict Compare(Person? one, Person? other, Verdict fault) =>
        one?.Religion is not { IsKnown: true } first || other?.Religion is not { IsKnown: true } second ? Missing
        : first == second ? Verdict.Met
        : fault;
}
