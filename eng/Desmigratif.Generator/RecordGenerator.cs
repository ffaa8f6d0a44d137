using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Desmigratif.Generator;

/// <summary>
/// Derives from the records of the domain what every layer needs to know of them: the JSON reader and writer and what profiles ask
/// for in Serialization, the walks over references and periods in Rules. The property <c>DesmigratifGenerate</c> of a project says which.
/// </summary>
[Generator]
public sealed class RecordGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<string> wanted = context.AnalyzerConfigOptionsProvider.Select(
            static (options, _) => options.GlobalOptions.TryGetValue("build_property.DesmigratifGenerate", out string? value) ? value : "");
        context.RegisterSourceOutput(context.CompilationProvider.Combine(wanted), static (output, input) =>
        {
            List<FactModel> facts = Symbols.Facts(input.Left).Select(type => new FactModel(type)).ToList();
            switch (input.Right)
            {
                case "json":
                    Add(output, "JsonReaders.g.cs", ReaderEmitter.Emit(facts));
                    Add(output, "JsonWriters.g.cs", WriterEmitter.Emit(facts));
                    Add(output, "Gaps.g.cs", GapEmitter.Emit(facts));
                    break;
                case "walkers":
                    Add(output, "RecordWalks.g.cs", WalkEmitter.Emit(facts));
                    break;
            }
        });
    }

    private static void Add(SourceProductionContext output, string name, string text) =>
        output.AddSource(name, SourceText.From(text, Encoding.UTF8));
}
