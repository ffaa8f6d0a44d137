using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Assignment.Planning;

/// <summary>The hash of a rule book together with the policy of a plan.</summary>
internal static class PolicyHash
{
    public static string Of(RuleBook rules, CarePolicy policy)
    {
        StringBuilder text = new();
        text.Append(
            CultureInfo.InvariantCulture,
            $"""
            {rules.Hash}
            {policy.Tiers}|{policy.RequireWillingnessStatement}|{policy.MinAge}|{policy.MaxAge}|{policy.ModuleValidMonths}
            {policy.MaxChildren}|{policy.MaxDistanceMetres}|{policy.Moves}|{policy.ReviewEveryMonths}|{policy.FirstVisitWorkingDays}
            {policy.NodeLimit}|{policy.RunnersUp}|{policy.Relaxations}
            """);
        Add(text, policy.RequiredScreening);
        Add(text, policy.ScreeningValidMonths.Select(own => FormattableString.Invariant($"{own.Kind}={own.Months}")));
        Add(text, policy.RequiredModules);
        Add(text, policy.SexPolicies.Select(own => FormattableString.Invariant($"{own.Activity}|{own.From:uuuu-MM-dd}|{own.To:uuuu-MM-dd}|{own.Citation}")));
        Add(text, policy.SiblingExemptions.Select(own => $"{own.Caregiver}|{own.Siblings}"));
        Add(text, policy.Movable);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Add(StringBuilder text, IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{word.Length}:{word}");
        }

        text.Append("\n;");
    }
}
