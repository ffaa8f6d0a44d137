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
        Uu25Of1992,
        Uu23Of2002,
        Uu35Of2014,
        Uu11Of2020,
        Uu21Of2007,
        Uu23Of2006,
        Uu24Of2013,
        Uu27Of2022,
        Pp37Of2007,
        Pp40Of2019,
        Pp59Of2021,
        Pp22Of2022,
        Pp44Of2017,
        Pp11Of2021,
        Permendagri58Of2021,
        Perpres64Of2011,
        Kepmenaker260Of2015,
        Kepmenaker151Of2020,
        PermenP2mi4Of2025,
        Permenaker2Of2019,
        Permenkop9Of2018,
        PermenP2mi17Of2025,
        PerbanBp2mi9Of2020,
        Permenaker18Of2018,
        Permenaker4Of2023,
        MouWithMalaysiaOf2022,
        StatementOfOctober2025,
        GuidelinesOnAlternativeCare,
        MouWithLkknuOf2021,
        PracticeOfDesmigratif,
        DraftOnDesaMigranEmas,
        GuidanceOfOctober2025,
        IloIndicatorsOfForcedLabour,
    ];

    private static LocalDate Reviewed => new(2026, 11, 21);
}
