using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Findings;

/// <summary>
/// One thing that is wrong, missing or worth a look: which rule says so, how hard it is, where it stands and on what it rests. A
/// finding never holds a personal value.
/// </summary>
public sealed record Finding
{
    /// <summary>The rule that is not met.</summary>
    public required RuleId Code { get; init; }

    /// <summary>How hard the finding is, after profile and policy.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The record it is about; nothing where no record could be read.</summary>
    public RecordName? Record { get; init; }

    /// <summary>The place inside the record, as a JSON Pointer (RFC 6901); the empty text is the record as a whole.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>The id of the bundle; nothing outside a bundle.</summary>
    public string? Bundle { get; init; }

    /// <summary>The line in the file, counted from 1; 0 for a record made in code.</summary>
    public long Line { get; init; }

    /// <summary>The column in the line, in bytes, counted from 1; 1 for the record as a whole.</summary>
    public int Column { get; init; } = 1;

    /// <summary>The message in both languages, with placeholders; <see cref="MessageIn"/> fills them.</summary>
    public required Wording Message { get; init; }

    /// <summary>What fills the placeholders of the message.</summary>
    public EquatableArray<FindingParameter> Parameters { get; init; }

    /// <summary>What the finding rests on: the citations of the step of law that applied.</summary>
    public EquatableArray<Citation> Basis { get; init; }

    /// <summary>The message in one language, for a person to read: what is wrong and what to do.</summary>
    /// <param name="language">The language.</param>
    public string MessageIn(Language language)
    {
        string message = Message.In(language);
        foreach (FindingParameter parameter in Parameters)
        {
            string placeholder = "{" + parameter.Name + "}";
            string value = parameter.WithinSentence(language);
            message = message.StartsWith(placeholder, StringComparison.Ordinal) ? parameter.In(language) + message[placeholder.Length..] : message;
            message = message
                .Replace("“" + placeholder, "“" + parameter.In(language), StringComparison.Ordinal)
                .Replace(placeholder, value, StringComparison.Ordinal);
        }

        return message;
    }
}
