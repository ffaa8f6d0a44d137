namespace Desmigratif.Cli;

/// <summary>What the process tells its caller. The numbers are part of the interchange format.</summary>
internal enum ExitCode
{
    /// <summary>Evaluated, nothing at or above the severity that fails.</summary>
    Passed = 0,

    /// <summary>Evaluated, findings at or above it.</summary>
    Findings = 1,

    /// <summary>The command line is wrong.</summary>
    WrongUsage = 2,

    /// <summary>An input could not be read at all.</summary>
    InputUnreadable = 3,

    /// <summary>Stopped early: the result is incomplete.</summary>
    StoppedEarly = 4,

    /// <summary>A fault of the program itself.</summary>
    InternalError = 5,
}
