using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Desmigratif.Rules.Tests")]
