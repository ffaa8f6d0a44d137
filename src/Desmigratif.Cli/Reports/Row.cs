namespace Desmigratif.Cli.Reports;

/// <summary>A row of a table; the shade is that of its first cell.</summary>
internal sealed record Row(string[] Cells, Shade Shade);
