using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.ServiceCentre;

/// <summary>SVC-005. Asked of offers received since the law is in force.</summary>
internal sealed class OpeningComesFromLawfulSource() : Rule<OnDay<JobOpening>>(
    "SVC-005",
    Warning,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(9, 1)),
    new(
        "Lowongan kerja berasal dari Perwakilan RI, mitra usaha, atau calon pemberi kerja",
        "A job offer comes from the mission, a business partner or the employer"),
    new(
        "Lowongan ini tidak berasal dari Perwakilan RI, mitra usaha, atau calon pemberi kerja. Jangan teruskan kepada warga sebelum "
        + "asalnya dipastikan melalui Dinas Tenaga Kerja atau BP3MI.",
        "This offer does not come from the Indonesian mission, a business partner or an employer. Do not pass it on before the "
        + "manpower office or the BP3MI has made sure where it comes from."))
{
    private static readonly Parameter<EquatableArray<OpeningSource>> LawfulSources = new(
        "lawfulSources",
        "codes",
        new Dated<EquatableArray<OpeningSource>>([new(
            new(2017, 11, 22),
            [OpeningSource.Mission, OpeningSource.Partner, OpeningSource.Employer])]));

    private static readonly Verdict NotLawful = Verdict.NotMet("/source");
    private static readonly Verdict SourceMissing = Verdict.Unknown("/source");

    public override EquatableArray<Parameter> Parameters => [LawfulSources];

    protected override Verdict Check(in OnDay<JobOpening> subject) =>
        subject.Record.ReceivedOn is not { } received || Law.On(received) is null ? Verdict.NotApplicable
        : subject.Record.Source is not { IsKnown: true } source ? SourceMissing
        : LawfulSources.On(subject.AsOf).Contains(source) ? Verdict.Met
        : NotLawful;
}
