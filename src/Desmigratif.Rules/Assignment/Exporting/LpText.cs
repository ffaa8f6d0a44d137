using System.Globalization;
using System.Text;

namespace Desmigratif.Rules.Assignment.Exporting;

/// <summary>The LP format.</summary>
internal static class LpText
{
    public static string Of(LinearModel model, IEnumerable<string> comments)
    {
        StringBuilder text = new(string.Concat(comments.Select(line => $"\\ {line}\n")));
        text.Append("Minimize\n");
        for (int row = 0; row < model.Rows.Count; row++)
        {
            (string name, List<(string Column, long Factor)> terms, char kind, long right) = model.Rows[row];
            text.Append(CultureInfo.InvariantCulture, $" {name}:");
            foreach ((string column, long factor) in terms)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n  {(factor < 0 ? '-' : '+')} {long.Abs(factor)} {column}");
            }

            text.Append(kind switch
            {
                'N' => "\nSubject To\n",
                'E' => string.Create(CultureInfo.InvariantCulture, $"\n  = {right}\n"),
                _ => string.Create(CultureInfo.InvariantCulture, $"\n  <= {right}\n"),
            });
        }

        text.Append("Binary\n");
        foreach (string column in model.Columns)
        {
            text.Append(CultureInfo.InvariantCulture, $" {column}\n");
        }

        return text.Append("End\n").ToString();
    }
}
