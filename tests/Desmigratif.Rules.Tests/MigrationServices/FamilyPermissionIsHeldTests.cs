using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class FamilyPermissionIsHeldTests() : PaperRuleTests("PLC-006", DocumentKind.FamilyPermission);
