using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>DOC-007. A letter that another village signed is looked at by a person.</summary>
internal sealed class PermissionLetterStandsInRegister() : Rule<MigrationOnDay>(
    "DOC-007",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(13, letter: 'b')),
    new(
        "Surat izin dalam berkas tercatat pada register surat desa",
        "A permission letter in a file stands in the village's own letter register"),
    new(
        "Nomor surat izin keluarga dalam berkas tidak ditemukan pada register surat desa untuk orang ini. Cocokkan "
        + "nomornya; surat dari desa lain diperiksa langsung oleh petugas.",
        "The number of the permission letter in the file is not found in the village's letter register for this person. "
        + "Compare the number; a letter of another village is looked at by an officer."))
{
    private static readonly Verdict PersonMissing = Verdict.Unknown("/person");
    private static readonly Verdict LetterUnnumbered = Verdict.Unknown("letter:/number");

    protected override Verdict Check(in MigrationOnDay subject)
    {
        int index = subject.PaperThatCounts(DocumentKind.FamilyPermission);
        if (index < 0 || subject.Register.Letters.Count == 0)
        {
            return Verdict.NotApplicable;
        }

        if (subject.Migration.Documents[index].Number is not { } number)
        {
            return Verdict.Unknown(DocumentPointer.To(index, "number"));
        }

        return subject.Migration.Person.IsAbsent ? PersonMissing : IsRegistered(number, in subject) switch
        {
            true => Verdict.Met,
            false => Verdict.NotMet(DocumentPointer.To(index, "number")),
            null => LetterUnnumbered,
        };
    }

    private static bool? IsRegistered(PersonalText number, in MigrationOnDay subject)
    {
        bool? registered = false;
        foreach (Letter letter in subject.Register.LettersByPerson[subject.Migration.Person.Id])
        {
            if (letter.Kind == DocumentKind.FamilyPermission)
            {
                registered |= letter.Number is { } text ? IsSame(number.Reveal(), text) : null;
            }
        }

        return registered;
    }

    /// <summary>Whether two numbers are the same, blanks and case ignored.</summary>
    private static bool IsSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        while (true)
        {
            one = one.TrimStart();
            other = other.TrimStart();
            if (one.IsEmpty || other.IsEmpty)
            {
                return one.IsEmpty && other.IsEmpty;
            }

            if (char.ToUpperInvariant(one[0]) != char.ToUpperInvariant(other[0]))
            {
                return false;
            }

            one = one[1..];
            other = other[1..];
        }
    }
}
