using System.Text.Json;
using Desmigratif.Domain.Records;

namespace Desmigratif.Architecture.Tests;

/// <summary>The words of the format. A new one is a promise to every system that exchanges records, so somebody has to mean it.</summary>
public sealed class VocabularyTests
{
    private const string TypeMember = "type";

    [Fact]
    public void Every_member_name_of_every_record_has_been_approved() =>
        Accepted.Matches("docs/vocabulary.txt", string.Concat(Names().Distinct().Order(StringComparer.Ordinal).Select(name => name + "\n")));

    private static IEnumerable<string> Names() =>
        (from fact in Repository.Domain.GetExportedTypes()
         where fact.IsSubclassOf(typeof(Fact)) && fact != typeof(OtherRecord)
         from member in fact.GetProperties()
         where member.SetMethod is not null && member.Name != nameof(Fact.UnknownMembers)
         select JsonNamingPolicy.CamelCase.ConvertName(member.Name)).Append(TypeMember);
}
