namespace Desmigratif.Domain.Records;

/// <summary>
/// Declares from which profile on a member must be present. <see cref="Profile.Draft"/> means in every profile;
/// <see cref="Profile.Submit"/> means under submit and exchange; <see cref="Profile.Exchange"/> only there. A member without this
/// declaration may always be missing.
/// </summary>
/// <param name="from">The most lenient profile that asks for the member.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AskedForAttribute(Profile from) : Attribute
{
    /// <summary>The most lenient profile that asks for the member.</summary>
    public Profile From { get; } = from;
}
