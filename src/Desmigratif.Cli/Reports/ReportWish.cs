namespace Desmigratif.Cli.Reports;

/// <summary>One report that was asked for.</summary>
/// <param name="Format">Its format, one of <see cref="Formats"/>.</param>
/// <param name="File">The file it is written to; nothing for the standard output.</param>
internal sealed record ReportWish(string Format, string? File)
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Ndjson = "ndjson";
    public const string Html = "html";
    public const string Sarif = "sarif";
    public const string Junit = "junit";

    /// <summary>The formats, in the order in which help names them.</summary>
    public static readonly IReadOnlyList<string> Formats = [Text, Json, Ndjson, Html, Sarif, Junit];
}
