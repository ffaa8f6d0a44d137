using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.ServiceCentre;

/// <summary>
/// SVC-002. The village verifies and records; it does not license, register or place. This is read out of several articles, so it only
/// warns. A letter older than the law is not asked.
/// </summary>
internal sealed class VillageSignsWithinItsDuty() : Rule<OnDay<Letter>>(
    "SVC-002",
    Warning,
    Confidence.C,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(13, letter: 'b'), Laws.Uu18Of2017.Article(42)),
    new("Desa hanya menandatangani surat yang menjadi kewenangannya", "The village signs only papers within its duty"),
    new(
        "Surat jenis ini ({kind}) bukan kewenangan desa. Periksa jenis suratnya; apabila benar, arahkan pemohon kepada instansi "
        + "yang menerbitkannya.",
        "A paper of this kind ({kind}) is not for the village to sign. Check the kind; if it is right, send the applicant to the "
        + "office that issues it."))
{
    private static readonly Parameter<EquatableArray<DocumentKind>> VillageKinds = new(
        "villageKinds",
        "codes",
        new Dated<EquatableArray<DocumentKind>>([new(
            new(2017, 11, 22),
            [DocumentKind.MaritalStatusStatement, DocumentKind.FamilyPermission])]));

    private static readonly Verdict KindMissing = Verdict.Unknown("/kind");

    public override EquatableArray<Parameter> Parameters => [VillageKinds];

    protected override Verdict Check(in OnDay<Letter> subject) =>
        subject.Record.SignedOn is { } signed && Law.On(signed) is null ? Verdict.NotApplicable
        : subject.Record.Kind is not { IsKnown: true } kind ? KindMissing
        : VillageKinds.On(subject.AsOf).Contains(kind) ? Verdict.Met
        : Verdict.NotMet("/kind", new FindingParameter("kind", kind));
}
