using System.Globalization;
using Desmigratif.Cli.Demo.Episodes;
using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Cli.Demo.Faults;

/// <summary>Faults of the format, as spreadsheets and hurried programs make them.</summary>
internal static class LineFaults
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new(EpisodeWish.None, MemberTwice),
        new(EpisodeWish.None, WithoutName),
        new(EpisodeWish.None, WithoutSex),
        new(EpisodeWish.None, NikAsNumber),
        new(EpisodeWish.None, DateInAnotherForm),
        new(EpisodeWish.Abroad, MoneyWithFraction),
        new(EpisodeWish.None, NumberFromSpreadsheet),
    ];

    private static bool MemberTwice(Planting planting)
    {
        if (planting.Find(_ => true) is not { } resident)
        {
            return false;
        }

        string member = $"\"sex\":\"{resident.Sex.Text}\"";
        planting.Edit(resident, member, member + "," + member);
        planting.Expect("XCH-005", resident, "/sex");
        return true;
    }

    private static bool WithoutName(Planting planting)
    {
        if (planting.Find(_ => true) is not { } resident)
        {
            return false;
        }

        planting.Change(resident, person => person with { Name = null });
        planting.Expect("XCH-007", resident, "/name");
        return true;
    }

    private static bool WithoutSex(Planting planting)
    {
        if (planting.Find(_ => true) is not { } resident)
        {
            return false;
        }

        planting.Change(resident, person => person with { Sex = null });
        planting.Expect("XCH-008", resident, "/sex");
        return true;
    }

    private static bool NikAsNumber(Planting planting)
    {
        if (planting.Find(_ => true) is not { } resident)
        {
            return false;
        }

        planting.Edit(resident, $"\"nik\":\"{resident.Nik}\"", $"\"nik\":{resident.Nik}");
        planting.Expect("XCH-009", resident, "/nik");
        return true;
    }

    /// <summary>Day first, as people write it; of somebody on whose birth date no other record depends.</summary>
    private static bool DateInAnotherForm(Planting planting)
    {
        if (planting.Find(person => !person.IsNamed && !person.IsParent) is not { } resident)
        {
            return false;
        }

        string date = IsoDate.Of(resident.BirthDate);
        string instead = resident.BirthDate.ToString("d-M-uuuu", CultureInfo.InvariantCulture);
        planting.Edit(resident, $"\"birthDate\":\"{date}\"", $"\"birthDate\":\"{instead}\"");
        planting.Expect("XCH-012", resident, "/birthDate");
        return true;
    }

    private static bool MoneyWithFraction(Planting planting)
    {
        if (planting.FindEpisode(EpisodeWish.Abroad) is not { SocialSecurity.PaidRp: { } paid } episode)
        {
            return false;
        }

        string member = string.Create(CultureInfo.InvariantCulture, $"\"paidRp\":{paid.Amount}");
        planting.Edit(episode, member + ",", member + ".5,");
        planting.Expect("XCH-013", Severity.Error, episode, "/socialSecurity/paidRp");
        return true;
    }

    /// <summary>
    /// A spreadsheet has rounded the number: a telephone number, or a NIK, which then has no sixteen digits either.
    /// </summary>
    private static bool NumberFromSpreadsheet(Planting planting)
    {
        if (planting.Find(resident => resident.Phone is not null) is not { } resident)
        {
            return false;
        }

        if (planting.Chance.Percent(50))
        {
            planting.Change(resident, person => person with { Phone = new(Rounded(resident.Phone![1..])) });
            planting.Expect("XCH-014", resident, "/phone");
            return true;
        }

        planting.Change(resident, person => person with { Nik = new(Rounded(resident.Nik)) });
        planting.Expect("XCH-014", resident, "/nik");
        planting.Expect("PEO-001", resident, "/nik");
        return true;
    }

    private static string Rounded(string digits) =>
        string.Create(CultureInfo.InvariantCulture, $"{digits[0]}.{digits.AsSpan(1, 5)}E+{digits.Length - 1}");
}
