using System.CommandLine;
using System.Globalization;
using Desmigratif.Cli.Demo;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Commands;

/// <summary><c>demo</c>: a synthetic register to try things on.</summary>
internal static class DemoCommand
{
    public static Command Create(Language language, ToolHost host)
    {
        Option<string> people = new("--people") { Description = Texts.People.In(language), Required = true, HelpName = "N" };
        Option<string> villages = new("--villages") { Description = Texts.VillageCount.In(language), DefaultValueFactory = _ => "1", HelpName = "V" };
        Option<string> seed = new("--seed") { Description = Texts.Seed.In(language), Required = true, HelpName = "S" };
        Option<string> output = new("--out") { Description = Texts.DemoOut.In(language), Required = true, HelpName = "FILE" };
        Command command = new("demo", Texts.Demo.In(language))
        {
            people,
            villages,
            seed,
            output,
            LanguageOption.Create(language),
        };
        command.SetAction(parsed => (int)Write(
            new DemoOptions(Number(parsed.GetValue(people)!), Number(parsed.GetValue(villages)!), Number(parsed.GetValue(seed)!)),
            parsed.GetValue(output)!,
            language,
            host));
        return command;
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : throw new UsageException(Texts.NoNumber);

    private static ExitCode Write(DemoOptions options, string file, Language language, ToolHost host)
    {
        if (!options.ArePossible)
        {
            throw new UsageException(Texts.PeopleAndVillages);
        }

        string faults = Path.ChangeExtension(file, ".faults.ndjson");
        using (Stream register = OutputFile.Create(file))
        using (Stream list = OutputFile.Create(faults))
        {
            DemoRegister.Write(options, register, list);
        }

        host.Error.WriteLine(Texts.DemoWritten.In(language), file, faults);
        return ExitCode.Passed;
    }
}
