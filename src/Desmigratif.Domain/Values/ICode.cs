namespace Desmigratif.Domain.Values;

/// <summary>A type whose values are the codes of one list.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ICode<TSelf>
    where TSelf : Code, ICode<TSelf>
{
    /// <summary>The list that holds the codes of this type.</summary>
    static abstract CodeList<TSelf> List { get; }
}
