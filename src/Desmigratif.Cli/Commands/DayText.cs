using System.Globalization;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Cli.Commands;

/// <summary>Days as they are typed on the command line.</summary>
internal static class DayText
{
    /// <summary>Reads a day on which the law is modelled.</summary>
    /// <exception cref="UsageException">It is no day, or a day before the modelled law.</exception>
    public static LocalDate Read(string text, Wording noDay)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            throw new UsageException(noDay);
        }

        LocalDate chosen = LocalDate.FromDateOnly(day);
        return chosen < ModelledLaw.FirstDay ? throw new UsageException(Texts.DayTooEarly) : chosen;
    }
}
