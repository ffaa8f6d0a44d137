using Desmigratif.Domain.Findings;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Cli.Replay;

/// <summary>From the words of a decision to what people are told; a word that is not known is told as that.</summary>
internal static class Words
{
    private static readonly Wording Other = new("tidak dikenal", "not known");

    public static Wording Outcome(string? word) => Find(Enum.GetValues<Outcome>(), word, ResultWords.Of, Texts.Of);

    public static Wording Verdict(string? word) => Find(Enum.GetValues<VerdictKind>(), word, ResultWords.Of, Texts.Of);

    public static Wording State(string? word) => Find(Enum.GetValues<PaperState>(), word, ResultWords.Of, Texts.Of);

    private static Wording Find<T>(T[] values, string? word, Func<T, string> written, Func<T, Wording> shown)
    {
        foreach (T value in values)
        {
            if (written(value) == word)
            {
                return shown(value);
            }
        }

        return Other;
    }
}
