namespace Desmigratif.Cli.Schemas;

/// <summary>Two published schemas side by side: what changed, and whether the newer version says so.</summary>
internal sealed class SetComparison
{
    private SetComparison(SchemaSet old, SchemaSet now, IReadOnlyList<SchemaChange> changes)
    {
        Old = old.Version;
        New = now.Version;
        Changes = changes;
        Least = Old.Least(changes.Select(change => change.Kind));
    }

    public SchemaVersion Old { get; }

    public SchemaVersion New { get; }

    /// <summary>The least version that the newer one may bear.</summary>
    public SchemaVersion Least { get; }

    /// <summary>The changes, the gravest first. What several files say is told once.</summary>
    public IReadOnlyList<SchemaChange> Changes { get; }

    public bool IsAllowed => New.CompareTo(Least) >= 0;

    public static SetComparison Of(SchemaSet old, SchemaSet now)
    {
        Dictionary<string, SchemaFile> before = old.Files.ToDictionary(file => file.Name, StringComparer.Ordinal);
        Dictionary<string, SchemaFile> after = now.Files.ToDictionary(file => file.Name, StringComparer.Ordinal);
        if (before.Count == 1 && after.Count == 1 && !before.ContainsKey(after.Keys.Single()))
        {
            throw new SchemaUnreadableException(after.Keys.Single(), SchemaTexts.DifferentThings);
        }

        IEnumerable<SchemaChange> removed = before.Keys.Except(after.Keys, StringComparer.Ordinal).Select(name => new SchemaChange(ChangeKind.Stricter, name, SchemaTexts.FileRemoved));
        IEnumerable<SchemaChange> added = after.Keys.Except(before.Keys, StringComparer.Ordinal).Select(name => new SchemaChange(ChangeKind.New, name, SchemaTexts.FileAdded));
        IEnumerable<SchemaChange> changed = before.Keys.Where(after.ContainsKey).SelectMany(name => Compare(before[name], after[name]));
        return new(
            old,
            now,
            [.. removed.Concat(added).Concat(changed).Distinct().OrderBy(change => change.Kind).ThenBy(change => change.Place, StringComparer.Ordinal)]);
    }

    private static IEnumerable<SchemaChange> Compare(SchemaFile old, SchemaFile now) =>
        now.IsCodeList != old.IsCodeList || now.IsSchema != old.IsSchema ? throw new SchemaUnreadableException(now.Name, SchemaTexts.DifferentThings)
        : now.IsCodeList ? CodeListComparison.Compare(old, now)
        : now.IsSchema ? SchemaComparison.Compare(old, now)
        : []; // The table of profiles says what the schemas require.
}
