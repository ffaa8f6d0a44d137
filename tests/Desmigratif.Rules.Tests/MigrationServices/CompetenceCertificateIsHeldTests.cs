using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class CompetenceCertificateIsHeldTests() : PaperRuleTests("PLC-009", DocumentKind.CompetenceCertificate);
