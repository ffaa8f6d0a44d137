using System.Text;
using System.Text.Json;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Serialization.Tests.Writing;

public sealed class ResultJsonTests
{
    [Fact]
    public void The_usual_order_of_papers_is_marked_as_custom() => Assert.Equal(
        """{"kind":"work-visa","state":"missing","basis":[],"issuer":"destination-authority","after":["passport"],"afterBasis":"custom"}""",
        Paper(DocumentKind.Passport));

    [Fact]
    public void A_paper_without_usual_order_says_nothing_of_it() => Assert.Equal(
        """{"kind":"work-visa","state":"missing","basis":[],"issuer":"destination-authority"}""",
        Paper());

    private static string Paper(params ReadOnlySpan<DocumentKind> after)
    {
        Decision decision = new()
        {
            AsOf = new(2026, 11, 21),
            Outcome = Outcome.NotEligible,
            Documents = [new(DocumentKind.WorkVisa, PaperState.Missing, default, Issuer.DestinationAuthority, EquatableArray.Create(after))],
            RuleBook = "",
        };
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            ResultJson.Write(json, decision);
        }

        using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        return document.RootElement.GetProperty("documents")[0].GetRawText();
    }
}
