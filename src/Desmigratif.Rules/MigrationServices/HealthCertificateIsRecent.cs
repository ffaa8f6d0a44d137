using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// DOC-003. The law behind the decree is repealed and whether the decree still binds is not known: a warning that a policy
/// may soften.
/// </summary>
internal sealed class HealthCertificateIsRecent() : PlacementRule(
    "DOC-003",
    Warning,
    Confidence.C,
    DatedLaw.Always(Laws.Perpres64Of2011.Article(14, 5)),
    new("Surat keterangan sehat masih baru pada hari keberangkatan", "The health statement is recent on the day of departure"),
    new(
        "Surat keterangan sehat terbit lebih dari {months} bulan sebelum hari keberangkatan. Tanyakan kepada fasilitas "
        + "kesehatan apakah pemeriksaan perlu diulang.",
        "The health statement was issued more than {months} months before the day of departure. Ask the health facility "
        + "whether the examination has to be repeated."))
{
    private static readonly Parameter<int> Term = new("healthCertificateTerm", "months", 3);

    public override EquatableArray<Parameter> Parameters => [Term];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        Judgement judgement = default;
        new PaperTerm(DocumentKind.HealthCertificate, Term.On(file.GoverningDay)).Judge(ref judgement, in file);
        return judgement.Verdict;
    }
}
