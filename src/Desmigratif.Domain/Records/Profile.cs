namespace Desmigratif.Domain.Records;

/// <summary>How complete and strict a bundle promises to be, from the most lenient to the strictest.</summary>
public enum Profile
{
    /// <summary>Work in progress in the village (<c>draft</c>): incomplete is normal.</summary>
    Draft = 1,

    /// <summary>From the village to the regency (<c>submit</c>). What a bundle without a readable profile is judged by.</summary>
    Submit = 2,

    /// <summary>Between institutions (<c>exchange</c>), the strictest.</summary>
    Exchange = 3,
}
