using System.Reflection;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Cli.Commands;

/// <summary>Rules of a regency, a province or an organisation, from an assembly that somebody names: its code is run.</summary>
internal static class OwnRules
{
    /// <summary>One of every public rule of the assembly that can be made without arguments, in the order of their ids.</summary>
    /// <exception cref="UsageException">It is no assembly, or holds no rule.</exception>
    public static (Assembly Assembly, Rule[] Rules) From(string file)
    {
        try
        {
            Assembly assembly = Assembly.LoadFrom(Path.GetFullPath(file));
            Rule[] rules = [.. assembly.GetExportedTypes()
                .Where(type => type.IsAssignableTo(typeof(Rule)) && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null)
                .Select(type => (Rule)Activator.CreateInstance(type)!)
                .OrderBy(rule => rule.Id)];
            return rules.Length > 0 ? (assembly, rules) : throw new UsageException(ReportTexts.NoOwnRules);
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or BadImageFormatException or UnauthorizedAccessException or TypeLoadException or TargetInvocationException)
        {
            throw new UsageException(ReportTexts.NoOwnRules);
        }
    }
}
