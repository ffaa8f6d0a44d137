using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;

namespace Desmigratif.Rules.Cooperatives;

/// <summary>
/// What the law asks of village-owned enterprises and joint ones. The first day of the regulation is not known, so it is applied
/// from the first full year on.
/// </summary>
internal abstract class EnterpriseRule(string id, int article, Wording says, Wording message)
    : Rule<OnDay<Cooperative>>(
        id,
        Domain.Findings.Severity.Warning,
        Confidence.A,
        DatedLaw.Since(AppliedFrom, Laws.Pp11Of2021.Article(article)),
        says,
        message)
{
    private static readonly Parameter<string> Applied = new("applied", "from", new Dated<string>([new(AppliedFrom, "2022-01-01")]));

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Applied];

    /// <summary>The first day on which anything is asked.</summary>
    protected static LocalDate AppliedFrom => new(2022, 1, 1);

    /// <inheritdoc />
    protected sealed override Verdict Check(in OnDay<Cooperative> subject) =>
        subject.Record.Form == CooperativeForm.VillageEnterprise || subject.Record.Form == CooperativeForm.JointVillageEnterprise
            ? CheckEnterprise(in subject)
            : Verdict.NotApplicable;

    /// <summary>The check itself.</summary>
    protected abstract Verdict CheckEnterprise(in OnDay<Cooperative> subject);
}
