using System.CommandLine;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Cli.Commands;

/// <summary>The option <c>--profile</c>: judge every bundle as if it bore this profile, and say what it still lacks for it.</summary>
internal static class ProfileOption
{
    public static Option<string?> Create(Language language)
    {
        Option<string?> option = new("--profile") { Description = CompletenessTexts.Profile.In(language) };
        option.AcceptOnlyFromAmong([.. ProfileCode.List.All.AsEnumerable().Select(code => code.Text)]);
        return option;
    }

    public static Profile? Of(string? word) => word is null ? null : ProfileCode.List.Of(word).Profile;
}
