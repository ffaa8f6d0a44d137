namespace Desmigratif.Cli.Schemas;

/// <summary>What a change does to those who hold to the older schema, from the gravest to the slightest.</summary>
internal enum ChangeKind
{
    /// <summary>Something that was accepted is refused, or may be: a new major version.</summary>
    Stricter = 1,

    /// <summary>Something that was refused is accepted: a new minor version.</summary>
    Looser,

    /// <summary>There is something that was not there: a new minor version.</summary>
    New,

    /// <summary>The same in other words: a new patch version.</summary>
    Wording,
}
