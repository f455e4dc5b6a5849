namespace CxCrm.Domain.Toolbox;

/// <summary>An element as the printed page shows it.</summary>
/// <param name="Name">What the customer gets.</param>
/// <param name="CustomerValue">1-5; nothing where it is not known.</param>
public sealed record PackageElement(string Name, int? CustomerValue);
