using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.CommunityParenting;

namespace Desmigratif.Cli.Demo.Care;

/// <summary>A child whose mother or father is abroad.</summary>
/// <param name="Child">The care profile.</param>
/// <param name="Resident">Whose it is.</param>
/// <param name="Carer">Who looks after the child.</param>
/// <param name="Relation">What the carer is to the child.</param>
internal sealed record LeftBehind(Child Child, Resident Resident, Resident Carer, CarerRelation Relation);
