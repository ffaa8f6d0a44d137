using System.Globalization;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Cli.Input;

/// <summary>Reads inputs bundle by bundle, one in memory at a time, and tells on the error stream which cannot be read.</summary>
internal sealed class Bundles(Language language, ToolHost host)
{
    /// <summary>Gets what reads the bundles.</summary>
    public BundleReader Reader { get; init; } = new();

    /// <summary>Gets a value indicating whether going through registers tells how much of an input could not be read right.</summary>
    public bool TellsProblems { get; init; }

    /// <summary>Gets a value indicating whether an input was told to hold such errors.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Goes through the registers of some inputs, for commands that ask of them nothing but what they hold.</summary>
    /// <returns>Whether every input could be read and held a record.</returns>
    public bool EachRegister(IEnumerable<InputFile> inputs, Action<Register> visit)
    {
        bool isReadable = true;
        foreach (InputFile input in inputs)
        {
            isReadable &= Each(input, reading =>
            {
                if (TellsProblems)
                {
                    Tell(reading, input);
                }

                if (reading.Register is { } register)
                {
                    visit(register);
                }
            }) is null;
        }

        return isReadable;
    }

    /// <summary>Goes through the bundles of one input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="take">Takes a bundle, or the lines outside of bundles.</param>
    /// <param name="progress">Is told of the bytes that were read.</param>
    /// <returns>Why the input could not be read; nothing where it could, and held a record.</returns>
    public Wording? Each(InputFile input, Action<BundleReading> take, Action<long>? progress = null)
    {
        Wording? fault = input.Open is null ? input.Fault : Read(input.Open, take, progress);
        if (fault is not null)
        {
            host.Error.WriteLine($"{input.Name}: {fault.In(language)}");
        }

        return fault;
    }

    /// <summary>What could not be read right is only counted here: telling it is the work of <c>check</c>.</summary>
    private void Tell(BundleReading reading, InputFile input)
    {
        long errors = reading.Counts.Where(problem => problem.Severity is Severity.Error or Severity.Blocking).Sum(problem => problem.Count);
        if (errors > 0)
        {
            HasErrors = true;
            host.Error.WriteLine(string.Format(CultureInfo.InvariantCulture, Texts.ProblemsOfReading.In(language), input.Name, errors));
        }
    }

    private Wording? Read(Func<Stream> open, Action<BundleReading> take, Action<long>? progress)
    {
        try
        {
            bool holdsRecords = false;
            bool isEmpty = true;
            using Stream stream = progress is null ? open() : new CountingStream(open(), progress);
            foreach (BundleReading reading in Reader.Read(stream, host.Stop))
            {
                isEmpty = false;
                holdsRecords |= reading.HoldsRecords;
                take(reading);
            }

            return holdsRecords ? null : isEmpty ? Texts.EmptyFile : Texts.NoRecords;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Texts.CannotRead;
        }
    }
}
