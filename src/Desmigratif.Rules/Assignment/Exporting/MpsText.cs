using System.Globalization;
using System.Text;

namespace Desmigratif.Rules.Assignment.Exporting;

/// <summary>Free MPS.</summary>
internal static class MpsText
{
    public static string Of(LinearModel model, IEnumerable<string> comments)
    {
        StringBuilder text = new(string.Concat(comments.Select(line => $"* {line}\n")));
        text.Append("NAME village\nROWS\n");
        ILookup<string, (string Row, long Factor)> columns =
            (from row in model.Rows
             from term in row.Terms
             select (term.Column, row.Name, term.Factor)).ToLookup(own => own.Column, own => (own.Name, own.Factor), StringComparer.Ordinal);
        foreach ((string name, _, char kind, _) in model.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $" {kind} {name}\n");
        }

        text.Append("COLUMNS\n M1 'MARKER' 'INTORG'\n");
        foreach (string column in model.Columns)
        {
            foreach ((string row, long factor) in columns[column])
            {
                text.Append(CultureInfo.InvariantCulture, $" {column} {row} {factor}\n");
            }
        }

        text.Append(" M2 'MARKER' 'INTEND'\nRHS\n");
        foreach ((string name, _, char kind, long right) in model.Rows)
        {
            if (kind != 'N' && right != 0)
            {
                text.Append(CultureInfo.InvariantCulture, $" RHS {name} {right}\n");
            }
        }

        text.Append("BOUNDS\n");
        foreach (string column in model.Columns)
        {
            text.Append(CultureInfo.InvariantCulture, $" UP BND {column} 1\n");
        }

        return text.Append("ENDATA\n").ToString();
    }
}
