using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Episodes;

/// <summary>MIG-011. Only the form of the code is judged. Hong Kong, Macau and Taiwan are destinations of their own.</summary>
internal sealed class DestinationLiesAbroad() : Rule<MigrationOnDay>(
    "MIG-011",
    Error,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(1, 2)),
    new("Negara atau wilayah tujuan berada di luar Indonesia", "The destination lies outside Indonesia"),
    new(
        "Tujuan bukan kode dua huruf kapital negara atau wilayah di luar Indonesia. Tulis kodenya menurut ISO 3166-1, misalnya "
        + "MY untuk Malaysia atau HK untuk Hong Kong.",
        "The destination is not the code of two capital letters of a country or area outside Indonesia. Write the code of "
        + "ISO 3166-1, such as MY for Malaysia or HK for Hong Kong."))
{
    private static readonly Verdict NotAbroad = Verdict.NotMet("/destination");

    protected override Verdict Check(in MigrationOnDay subject) =>
        subject.Migration.Destination is not { } destination ? Verdict.NotApplicable
        : destination.Value is { } code && code != CountryCode.Indonesia ? Verdict.Met
        : NotAbroad;
}
