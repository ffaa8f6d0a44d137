using Desmigratif.Cli;

using ToolHost host = ToolHost.OfThisProcess();
return (int)Tool.Run(args, host);
