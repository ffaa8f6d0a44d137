namespace Desmigratif.Cli;

/// <summary>Whoever read the output has gone: there is nobody left to tell anything.</summary>
internal sealed class OutputClosedException(IOException cause) : Exception(cause.Message, cause);
