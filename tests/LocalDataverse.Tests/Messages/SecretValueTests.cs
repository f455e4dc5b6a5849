using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Messages;

/// <summary>Microsoft Learn: Use environment variables for Azure Key Vault secrets.</summary>
public sealed class SecretValueTests : IDisposable
{
    private readonly BareOrganization bare = new();

    [Fact]
    public void A_secret_is_read_by_the_name_of_its_variable_and_lies_in_no_table()
    {
        bare.Organization.Engine.Secrets = new Dictionary<string, string> { ["sample_Key"] = "kept outside" };

        var answer = bare.Organization.ServiceFor(WellKnown.Administrator).Execute(Request("sample_Key"));

        Assert.Equal("kept outside", answer["EnvironmentVariableSecretValue"]);
        Assert.Equal("", bare.Organization.ServiceFor(WellKnown.Administrator).Execute(Request("sample_Other"))["EnvironmentVariableSecretValue"]);
    }

    public void Dispose() => bare.Dispose();

    private static OrganizationRequest Request(string name) => new("RetrieveEnvironmentVariableSecretValue") { ["EnvironmentVariableName"] = name };
}
