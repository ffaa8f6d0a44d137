using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Input;

/// <summary>One input.</summary>
/// <param name="Name">How it was named.</param>
/// <param name="Length">Its length in bytes, where it is known.</param>
/// <param name="Open">Opens it; nothing where it cannot be read.</param>
/// <param name="Fault">Why it cannot be read.</param>
internal sealed record InputFile(string Name, long? Length, Func<Stream>? Open, Wording? Fault = null);
