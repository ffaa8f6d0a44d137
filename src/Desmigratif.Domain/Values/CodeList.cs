using System.Text;

namespace Desmigratif.Domain.Values;

/// <summary>The codes of one type, in published order, with look-up by text. Codes are compared byte for byte.</summary>
/// <typeparam name="T">The type of the codes.</typeparam>
public sealed class CodeList<T>
    where T : Code
{
    private readonly Func<string, T> unknown;
    private readonly (byte[] Utf8, T Code)[][] buckets;

    /// <summary>Makes a list.</summary>
    /// <param name="unknown">Makes the code for a text that the list does not hold.</param>
    /// <param name="codes">The codes, in published order.</param>
    /// <exception cref="ArgumentException">Two codes have the same text.</exception>
    internal CodeList(Func<string, T> unknown, params T[] codes)
    {
        this.unknown = unknown;
        All = EquatableArray.Create<T>(codes);
        buckets = new (byte[], T)[int.Max(4, (int)uint.RotateLeft(1, 32 - int.LeadingZeroCount(codes.Length)))][];
        for (int place = 0; place < codes.Length; place++)
        {
            T code = codes[place];
            code.PutAt(place);
            byte[] utf8 = Encoding.UTF8.GetBytes(code.Text);
            if (TryFind(utf8, out _))
            {
                throw new ArgumentException($"The code {code.Text} stands twice in its list.", nameof(codes));
            }

            ref (byte[], T)[] bucket = ref buckets[Hash(utf8) & (buckets.Length - 1)];
            bucket = [.. bucket ?? [], (utf8, code)];
        }
    }

    /// <summary>
    /// Whether the format leaves the list open, so that others will write words that it does not hold yet. Such a word is kept and
    /// reported like one that a closed list does not hold.
    /// </summary>
    public bool IsOpen { get; init; }

    /// <summary>Every code of the list, in published order.</summary>
    public EquatableArray<T> All { get; }

    /// <summary>The code with this text: one of the list, or an unknown one that keeps the text.</summary>
    /// <param name="text">The code as written.</param>
    public T Of(string text) => TryFind(Encoding.UTF8.GetBytes(text), out T? code) ? code : unknown(text);

    /// <summary>The code with this text: one of the list, or an unknown one that keeps the text.</summary>
    /// <param name="utf8">The code as written, in UTF-8. A code of the list costs no allocation.</param>
    public T Of(ReadOnlySpan<byte> utf8) => TryFind(utf8, out T? code) ? code : unknown(Encoding.UTF8.GetString(utf8));

    /// <summary>Finds the code of the list with this text.</summary>
    /// <param name="utf8">The code as written, in UTF-8.</param>
    /// <param name="code">The code, or nothing.</param>
    /// <returns>Whether the list holds it.</returns>
    public bool TryFind(ReadOnlySpan<byte> utf8, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? code)
    {
        foreach ((byte[] candidate, T found) in buckets[Hash(utf8) & (buckets.Length - 1)] ?? [])
        {
            if (utf8.SequenceEqual(candidate))
            {
                code = found;
                return true;
            }
        }

        code = null;
        return false;
    }

    private static int Hash(ReadOnlySpan<byte> utf8) =>
        utf8.IsEmpty ? 0 : utf8.Length + (utf8[0] * 7) + (utf8[utf8.Length >> 1] * 31) + (utf8[^1] * 131);
}
