using NodaTime;
using NodaTime.Text;

namespace Desmigratif.Rules.Tests;

/// <summary>Days as tests write them.</summary>
internal static class Days
{
    public static LocalDate Of(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
