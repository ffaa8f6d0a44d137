using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>SOC-002. The old-age programme (JHT) is voluntary and never asked for.</summary>
internal sealed class AccidentAndDeathCoverIsTaken() : PlacementRule(
    "SOC-002",
    Warning,
    Confidence.B,
    Contributions.Law,
    new("Program JKK dan JKM diikuti", "Work accident and death cover are taken"),
    new(
        "Program jaminan sosial yang tercatat belum memuat {programme}. Mintalah bukti kepesertaan dari BPJS Ketenagakerjaan, "
        + "lalu lengkapi; JHT bersifat sukarela.",
        "The social-security programmes on record do not hold {programme}. Ask for the proof of membership of BPJS "
        + "Ketenagakerjaan and complete them; old age (JHT) is voluntary."))
{
    private const string Pointer = "/socialSecurity/programmes";

    private static readonly Parameter<EquatableArray<SocialSecurityProgramme>> Obligatory = new(
        "obligatory",
        "codes",
        new Dated<EquatableArray<SocialSecurityProgramme>>([new(
            new(2018, 12, 10),
            [SocialSecurityProgramme.Jkk, SocialSecurityProgramme.Jkm])]));

    private static readonly Verdict ProgrammesMissing = Verdict.Unknown(Pointer);

    public override EquatableArray<Parameter> Parameters => [Obligatory];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        if (file.Migration.SocialSecurity is not { Number: not null } membership)
        {
            return Verdict.NotApplicable;
        }

        ReadOnlySpan<SocialSecurityProgramme> obligatory = Obligatory.On(file.GoverningDay).AsSpan();
        foreach (SocialSecurityProgramme programme in obligatory)
        {
            if (!membership.Programmes.Contains(programme))
            {
                return IsClear(membership)
                    ? Verdict.NotMet(Pointer, new FindingParameter("programme", Lacking(membership, obligatory)))
                    : ProgrammesMissing;
            }
        }

        return Verdict.Met;
    }

    /// <summary>Whether the programmes are listed, each by a word that is known.</summary>
    private static bool IsClear(SocialSecurity membership)
    {
        foreach (SocialSecurityProgramme programme in membership.Programmes)
        {
            if (!programme.IsKnown)
            {
                return false;
            }
        }

        return !membership.Programmes.IsEmpty;
    }

    private static List<Code> Lacking(SocialSecurity membership, ReadOnlySpan<SocialSecurityProgramme> obligatory)
    {
        List<Code> lacking = [];
        foreach (SocialSecurityProgramme programme in obligatory)
        {
            if (!membership.Programmes.Contains(programme))
            {
                lacking.Add(programme);
            }
        }

        return lacking;
    }
}
