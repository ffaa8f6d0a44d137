using Desmigratif.Domain.CommunityParenting.Planning;

namespace Desmigratif.Cli.Commands.Plans;

/// <summary>A decision as it is written on the command line. Ids are unique inside one bundle only.</summary>
/// <param name="Bundle">The id of the bundle it is for; nothing where the input may hold one bundle alone.</param>
/// <param name="Pin">The decision.</param>
internal sealed record VillagePin(string? Bundle, Pin Pin)
{
    /// <summary>Reads <c>child=caregiver</c> or <c>bundle/child=caregiver</c>.</summary>
    /// <exception cref="UsageException">It is neither.</exception>
    public static VillagePin Of(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        string? bundle = slash < 0 ? null : text[..slash];
        return bundle is not "" && text[(slash + 1)..].Split('=') is [{ Length: > 0 } child, { Length: > 0 } caregiver]
            ? new(bundle, new(child, caregiver))
            : throw new UsageException(Desmigratif.Cli.Plans.PlanTexts.PinForm);
    }
}
