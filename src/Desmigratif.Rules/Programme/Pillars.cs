using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Rules.Programme;

/// <summary>The days on which the register holds something done for each of the four pillars.</summary>
internal sealed class Pillars : IRegisterIndex<Pillars>
{
    private Pillars(Register register)
    {
        foreach (RegisterRecord record in register.Records)
        {
            Add(record);
        }

        Services.Close();
        Business.Close();
        Parenting.Close();
        Cooperatives.Close();
    }

    public PillarDays Services { get; } = new();

    public PillarDays Business { get; } = new();

    public PillarDays Parenting { get; } = new();

    public PillarDays Cooperatives { get; } = new();

    public static Pillars Of(Register register) => new(register);

    private void Add(RegisterRecord record)
    {
        switch (record)
        {
            case ServiceVisit visit:
                Services.Add(visit.On);
                break;
            case Letter letter:
                Services.Add(letter.SignedOn);
                break;
            case JobOpening opening:
                Services.Add(opening.ReceivedOn);
                break;
            case SupportCase supported:
                Services.Add(supported.OpenedOn);
                break;
            case BusinessGroup group:
                Add(group);
                break;
            case PublicWorks works:
                Business.Add(works.From, works.To);
                break;
            case Volunteer volunteer:
                Business.Add(volunteer.From, volunteer.To);
                break;
            case LearningSession session:
                Parenting.Add(session.On);
                break;
            case NeedsAssessment assessment:
                Parenting.Add(assessment.On);
                break;
            case CareArrangement arrangement:
                Parenting.Add(arrangement.From);
                Parenting.Add(arrangement.DecidedOn);
                break;
            case Caregiver caregiver:
                foreach (CompletedModule module in caregiver.Modules)
                {
                    Parenting.Add(module.CompletedOn);
                }

                break;
            case Cooperative cooperative:
                Add(cooperative);
                break;
        }
    }

    private void Add(BusinessGroup group)
    {
        foreach (BusinessTraining training in group.Trainings)
        {
            Business.Add(training.On);
        }

        foreach (Grant grant in group.Grants)
        {
            Business.Add(grant.On);
        }

        foreach (AssetCheck check in group.Checks)
        {
            Business.Add(check.On);
        }

        foreach (MonthlyResult result in group.Results)
        {
            Business.Add(result.Month?.Value?.FirstDay, result.Month?.Value?.LastDay);
        }
    }

    private void Add(Cooperative cooperative)
    {
        Cooperatives.Add(cooperative.FoundingMeeting?.On);
        Cooperatives.Add(cooperative.Registration?.On);
        foreach (Saving saving in cooperative.Savings)
        {
            Cooperatives.Add(saving.On);
        }

        foreach (CooperativeLoan loan in cooperative.Loans)
        {
            Cooperatives.Add(loan.From);
        }

        foreach (CooperativeMember member in cooperative.Members)
        {
            Cooperatives.Add(member.From);
        }
    }
}
