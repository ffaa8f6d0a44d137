namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>Why a child and a caregiver do not go together, in the order of the words.</summary>
public enum PairCode
{
    /// <summary>The caregiver does not serve on this day, or is not in the village. (<c>active-period</c>)</summary>
    ActivePeriod = 1,

    /// <summary>The caregiver has not said yes, or has said no. (<c>caregiver-unwilling</c>)</summary>
    CaregiverUnwilling = 2,

    /// <summary>The child, or a parent or guardian, refused. (<c>child-refused</c>)</summary>
    ChildRefused = 3,

    /// <summary>Parent, carer, household or another tie. (<c>conflict-of-interest</c>)</summary>
    ConflictOfInterest = 4,

    /// <summary>The caregiver lives too far away. (<c>distance</c>)</summary>
    Distance = 5,

    /// <summary>The siblings are more than the caregiver has places, even when empty. (<c>group-too-big</c>)</summary>
    GroupTooBig = 6,

    /// <summary>No language in common. (<c>language</c>)</summary>
    Language = 7,

    /// <summary>A required module was completed too long ago. (<c>module-expired</c>)</summary>
    ModuleExpired = 8,

    /// <summary>A required module was not completed. (<c>module-missing</c>)</summary>
    ModuleMissing = 9,

    /// <summary>Nobody has asked the caregiver about special needs. (<c>needs-not-covered</c>)</summary>
    NeedsNotCovered = 10,

    /// <summary>The caregiver is too young or too old under the policy. (<c>profile-age</c>)</summary>
    ProfileAge = 11,

    /// <summary>Spiritual guidance by somebody of another religion. (<c>religion</c>)</summary>
    Religion = 12,

    /// <summary>A required statement is not shown. (<c>screening</c>)</summary>
    Screening = 13,

    /// <summary>A safeguarding policy asks for the same sex in one activity. (<c>sex-policy</c>)</summary>
    SexPolicy = 14,

    /// <summary>Reserved: times of availability are no part of version 1.0. (<c>slot</c>)</summary>
    Slot = 15,
}
