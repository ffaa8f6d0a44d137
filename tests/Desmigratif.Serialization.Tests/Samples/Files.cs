using System.Security.Cryptography;
using System.Text;

namespace Desmigratif.Serialization.Tests.Samples;

/// <summary>Files made by hand, line by line.</summary>
internal static class Files
{
    public const string Village = """{"type":"village","id":"v","code":"5203082001","name":"Anjani"}""";

    public const string Siti = """{"type":"person","id":"p1","name":"Siti Aminah"}""";

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The lines, each with its terminator.</summary>
    public static byte[] Of(params string[] lines) => Utf8(string.Concat(lines.Select(line => line + "\n")));

    public static string Opening(string profile = "draft", string id = "b1") =>
        $$"""{"type":"bundle","schema":"desmigratif/1.0","id":"{{id}}","village":"5203082001","profile":"{{profile}}"}""";

    /// <summary>The end line of a bundle: its count and hash are right.</summary>
    /// <param name="before">The bytes of the bundle so far, its bundle line included.</param>
    public static string End(byte[] before) =>
        $$"""{"type":"end","records":{{before.Count(b => b == '\n') - 1}},"sha256":"{{Hash(before)}}"}""";

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A bundle with a right end line; the first record stands on line 2.</summary>
    public static byte[] Bundle(string profile, params string[] records) => Closed(Of([Opening(profile), .. records]));

    /// <summary>The bytes and a right end line.</summary>
    public static byte[] Closed(byte[] before) => [.. before, .. Of(End(before))];

    public static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];
}
