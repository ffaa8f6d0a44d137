using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Desmigratif.Cli.Tests;

/// <summary>A folder of files to try the tool on, and the tool itself with its streams in hand.</summary>
internal sealed class Given : IDisposable
{
    public const string Header =
        """{"type":"bundle","schema":"desmigratif/1.0","id":"b-1","village":"5203082001","purpose":"test","profile":"submit"}""";

    public const string Village = """{"type":"village","id":"v","code":"5203082001","name":"Anjani"}""";

    public const string Person =
        """{"type":"person","id":"p1","nik":"5203084708959001","name":"Siti","sex":"female","birthDate":"1995-08-07"}""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("desmigratif-");

    public string Folder => folder.FullName;

    /// <summary>A bundle of these lines, closed with the right count and hash.</summary>
    public static string Bundle(params string[] records)
    {
        string body = string.Join('\n', [Header, .. records]) + "\n";
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));
        return body + $$"""{"type":"end","records":{{records.Length}},"sha256":"{{hash}}"}""" + "\n";
    }

    public string File(string content, string name = "register.ndjson") => File(Encoding.UTF8.GetBytes(content), name);

    public string File(byte[] content, string name = "register.ndjson")
    {
        string path = Path.Combine(Folder, name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>A register that is committed under <c>samples/data</c>.</summary>
    public static string Sample(string name) => Checkout.PathOf($"samples/data/{name}");

    public static Ran Tool(params string[] args) => Tool(new MemoryStream(), new MemoryStream(), args);

    public static Ran Tool(Stream input, Stream output, params string[] args)
    {
        using StringWriter error = new();
        using ToolHost host = new()
        {
            Input = input,
            Output = output,
            Error = error,
            Clock = new FixedClock(Instant.FromUtc(2026, 11, 21, 15, 30)),
        };
        ExitCode code = Cli.Tool.Run(args, host);
        return new Ran(code, output is MemoryStream memory ? Encoding.UTF8.GetString(memory.ToArray()) : "", error.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);

    public sealed record Ran(ExitCode Code, string Output, string Error);

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
