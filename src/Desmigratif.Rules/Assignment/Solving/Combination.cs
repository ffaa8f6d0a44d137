namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>A combination of rows that is to be divided and rounded.</summary>
/// <param name="Factor">How often each row is taken, bins first: from 0 to below the divisor.</param>
/// <param name="By">The divisor.</param>
/// <param name="Zero">The option of each item that counts nothing.</param>
/// <param name="Worth">By how much the cut is violated, measured along its own direction, as far as the relaxation takes options.</param>
internal sealed record Combination(long[] Factor, long By, int[] Zero, double Worth);
