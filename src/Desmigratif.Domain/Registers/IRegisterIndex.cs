namespace Desmigratif.Domain.Registers;

/// <summary>
/// Something that is worked out from a whole register once, so that a rule can look at one record after the other without walking
/// through all of them each time. <see cref="Register.Index{T}"/> keeps it with the register.
/// </summary>
/// <typeparam name="TSelf">The index itself: immutable, so that many threads may read it at once.</typeparam>
public interface IRegisterIndex<TSelf>
    where TSelf : class, IRegisterIndex<TSelf>
{
    /// <summary>Works the index out, from the register and nothing else: it is made once and used on any day.</summary>
    /// <param name="register">The register.</param>
    static abstract TSelf Of(Register register);
}
