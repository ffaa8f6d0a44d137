using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// CAR-007. Living care by kin is recorded and checked; living care by others is foster care and belongs to the social office.
/// The degree is that of the relation on record, where the recorded carer is the caregiver of the arrangement.
/// </summary>
internal sealed class KinCareIsByKin() : Rule<OnDay<CareArrangement>>(
    "CAR-007",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2017, 10, 16), Laws.Pp44Of2017.Whole),
    new(
        "Pengasuhan oleh keluarga dilakukan oleh kerabat sampai derajat ketiga",
        "Kin care is care by kin up to the third degree"),
    new(
        "Hubungan pengasuh dengan anak ini lebih jauh daripada derajat {maxDegree}, sehingga bukan pengasuhan oleh keluarga. "
        + "Periksa hubungannya; apabila memang demikian, bicarakan dengan keluarga dan Dinas Sosial.",
        "The caregiver of this child is kin beyond degree {maxDegree}, so this is no kin care. Check the relation; if it is "
        + "so, talk it over with the family and the social office."))
{
    private static readonly Parameter<EquatableArray<string>> KinDegree = new(
        "kinDegree",
        "steps",
        new Dated<EquatableArray<string>>([new(new(2017, 10, 16), CarerRelation.List.All
            .Where(relation => relation.Degree is not null)
            .Select(relation => FormattableString.Invariant($"{relation.Text} {relation.Degree}"))
            .ToEquatableArray())]));

    private static readonly Parameter<int> MaxDegree =
        new("maxDegree", "steps", new Dated<int>([new(new(2017, 10, 16), Kinship.GreatestDegree)]));

    private static readonly Verdict NoRelationOfCaregiver = Verdict.Unknown("caregiver:/relation");
    private static readonly Verdict NoRelationOfCarer = Verdict.Unknown("child:/carer/relation");
    private static readonly Verdict TooFar = Verdict.NotMet("/kind", new FindingParameter("maxDegree", Kinship.GreatestDegree));

    private static readonly Verdict NoKin = Verdict.NotMet([new Fault("/kind", Message: new(
        "Pengasuh dalam pengaturan ini tercatat bukan kerabat anak. Pengasuhan menetap oleh bukan kerabat adalah kewenangan "
        + "Dinas Sosial; periksa hubungannya, dan apabila benar, serahkan urusannya kepada Dinas Sosial.",
        "The caregiver of this arrangement is on record as no kin of the child. Living care by others belongs to the "
        + "social office; check the relation and, if it is right, hand the matter over to that office."))]);

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [KinDegree, MaxDegree];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<CareArrangement> subject)
    {
        CareArrangement arrangement = subject.Record;
        if (arrangement.Kind != CareKind.KinCare || !CareFacts.IsOpen(arrangement, subject.AsOf))
        {
            return Verdict.NotApplicable;
        }

        if (subject.Register.Find(arrangement.Caregiver) is not { Relation: { IsKnown: true } relation } caregiver)
        {
            return NoRelationOfCaregiver;
        }

        return relation != CaregiverRelation.Kin ? NoKin
            : subject.Register.Find(arrangement.Child)?.Carer is not { Relation.Degree: { } degree } carer
                || carer.Person.IsAbsent
                || carer.Person != caregiver.Person ? NoRelationOfCarer
            : degree <= MaxDegree.On(subject.AsOf) ? Verdict.Met
            : TooFar;
    }
}
