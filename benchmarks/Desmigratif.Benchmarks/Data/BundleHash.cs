using System.Security.Cryptography;
using System.Text;

namespace Desmigratif.Benchmarks.Data;

/// <summary>What the format asks of every reader beside reading: whether the bundle is whole.</summary>
internal static class BundleHash
{
    /// <summary>Whether the end line of a file of one bundle carries the SHA-256 of what stands before it.</summary>
    public static bool IsRight(ReadOnlySpan<byte> file)
    {
        int end = file[..^1].LastIndexOf((byte)'\n') + 1;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(file[..end], hash);
        Span<byte> written = stackalloc byte[2 * SHA256.HashSizeInBytes];
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash), written);
        return file[end..].IndexOf(written) > 0;
    }
}
