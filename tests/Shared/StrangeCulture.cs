using System.Globalization;

namespace Desmigratif.Tests.Shared;

/// <summary>A culture in which no number and no day is written as elsewhere.</summary>
internal static class StrangeCulture
{
    public static CultureInfo Make()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.DateTimeFormat.DateSeparator = "#";
        culture.DateTimeFormat.TimeSeparator = ".";
        return culture;
    }
}
