namespace CxCrm.Local.SignIn;

/// <summary>A user one can be.</summary>
/// <param name="Id">The systemuser.</param>
/// <param name="Name">The full name.</param>
/// <param name="Account">The name to sign in with.</param>
/// <param name="Roles">Names of the security roles, in order.</param>
internal sealed record Person(Guid Id, string Name, string Account, IReadOnlyList<string> Roles);
