using System.Text;

namespace Desmigratif.Cli;

/// <summary>Text as the tool writes it everywhere: UTF-8 without a byte order mark, lines ending in one line feed.</summary>
internal static class OutputText
{
    /// <summary>Writes text to a stream, which is closed with the writer.</summary>
    public static StreamWriter On(Stream output) => new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
