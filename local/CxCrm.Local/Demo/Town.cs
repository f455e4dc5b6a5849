namespace CxCrm.Local.Demo;

internal sealed record Town(string PostalCode, string Name);
