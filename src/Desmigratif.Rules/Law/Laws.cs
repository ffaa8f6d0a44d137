using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <summary>
/// The laws, regulations and statements that the rules rest on. A citation is made from one of them, never from a text:
/// <c>Laws.Uu18Of2017.Article(13, letter: 'e')</c>.
/// </summary>
public static partial class Laws
{
    /// <summary>Every instrument: the laws first, then the regulations, then what is no law.</summary>
    public static EquatableArray<Instrument> All =>
    [
        Uu39Of2004,
        Uu18Of2017,
        Uu23Of2006,
        Uu24Of2013,
        Uu27Of2022,
        Pp37Of2007,
        Pp40Of2019,
        Pp59Of2021,
        Pp22Of2022,
        Permendagri58Of2021,
        Perpres64Of2011,
        Kepmenaker260Of2015,
        Kepmenaker151Of2020,
        PermenP2mi4Of2025,
        MouWithMalaysiaOf2022,
        StatementOfOctober2025,
    ];

    private static LocalDate Reviewed => new(2026, 11, 21);
}
