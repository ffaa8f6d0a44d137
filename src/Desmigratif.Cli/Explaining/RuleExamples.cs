using System.Reflection;
using System.Text.Json;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Explaining;

/// <summary>
/// The examples of all rules, from <c>docs/rules/examples.ndjson</c>: the one source of the command, the documentation and the
/// conformance kit. An assembly with rules of its own carries a resource of the same name.
/// </summary>
internal sealed class RuleExamples
{
    public const string Resource = "rule-examples.ndjson";

    private readonly Dictionary<RuleId, RuleExample> byCode;

    private RuleExamples(IEnumerable<RuleExample> examples) => byCode = examples.ToDictionary(example => example.Code);

    /// <summary>Gets the examples of the national rules.</summary>
    public static RuleExamples National { get; } = new(In(typeof(RuleExamples).Assembly));

    public IEnumerable<RuleExample> All => byCode.Values;

    public RuleExample? Of(RuleId code) => byCode.GetValueOrDefault(code);

    /// <summary>These examples and those that an assembly with rules of its own carries.</summary>
    public RuleExamples With(Assembly assembly) => new(byCode.Values.Concat(In(assembly)));

    private static IEnumerable<RuleExample> In(Assembly assembly)
    {
        using Stream? stream = assembly.GetManifestResourceStream(Resource);
        if (stream is null)
        {
            yield break;
        }

        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return new(JsonElement.Parse(line));
            }
        }
    }
}
