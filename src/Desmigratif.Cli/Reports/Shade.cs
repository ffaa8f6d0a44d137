namespace Desmigratif.Cli.Reports;

/// <summary>How a text looks on a terminal.</summary>
internal enum Shade
{
    Plain = 1,
    Strong,
    Good,
    Look,
    Bad,
    Care,
    Quiet,
}
