namespace Desmigratif.Cli;

/// <summary>What the process tells its caller. The numbers are part of the interchange format.</summary>
internal enum ExitCode
{
    /// <summary>Evaluated, nothing at or above the severity that fails.</summary>
    Passed = 0,

    /// <summary>Evaluated, findings at or above it; for a command that has none, its answer is no, or an error of reading was told.</summary>
    Findings = 1,

    /// <summary>The command line is wrong, or a file of settings, or an output cannot be opened.</summary>
    WrongUsage = 2,

    /// <summary>An input could not be read at all.</summary>
    InputUnreadable = 3,

    /// <summary>Stopped early, or the output could not be written to its end: the result is incomplete.</summary>
    StoppedEarly = 4,

    /// <summary>A fault of the program itself.</summary>
    InternalError = 5,
}
