using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Cli.Input;

/// <summary>Reads every register of some inputs for commands that ask of it nothing but what it holds.</summary>
internal static class Registers
{
    /// <summary>Goes through the registers, one in memory at a time.</summary>
    /// <returns>Whether every input could be read and held a record.</returns>
    public static bool Each(IReadOnlyList<InputFile> inputs, Language language, ToolHost host, Action<Register> visit)
    {
        bool isReadable = true;
        foreach (InputFile input in inputs)
        {
            Wording? fault = input.Open is null ? input.Fault : Read(input.Open, host, visit);
            if (fault is not null)
            {
                host.Error.WriteLine($"{input.Name}: {fault.In(language)}");
                isReadable = false;
            }
        }

        return isReadable;
    }

    private static Wording? Read(Func<Stream> open, ToolHost host, Action<Register> visit)
    {
        try
        {
            bool holdsRecords = false;
            using Stream stream = open();
            foreach (BundleReading reading in new BundleReader().Read(stream, host.Stop))
            {
                holdsRecords |= reading.HoldsRecords;
                if (reading.Register is { } register)
                {
                    visit(register);
                }
            }

            return holdsRecords ? null : Texts.NoRecords;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Texts.CannotRead;
        }
    }
}
