using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class MaritalStatusStatementIsHeldTests() : PaperRuleTests("PLC-004", DocumentKind.MaritalStatusStatement);
