using LocalDataverse.Pipeline;
using LocalDataverse.Security;

namespace LocalDataverse.Messages;

/// <summary>
/// RetrieveEnvironmentVariableSecretValue: the value of an environment variable of type secret, which lies in a vault outside the database; here in
/// <see cref="Engine.Secrets"/> (Microsoft Learn: Use environment variables for Azure Key Vault secrets). Its reference page limits it to flows; here anybody may call it.
/// </summary>
internal sealed class RetrieveEnvironmentVariableSecretValue : MessageHandler
{
    private const string Privilege = "prvReadEnvironmentVariableDefinition";
    private const string Variable = "EnvironmentVariableName";

    public override string Name => "RetrieveEnvironmentVariableSecretValue";

    public override bool NeedsTransaction => false;

    protected override IReadOnlyList<string> Parameters => [Variable];

    public override void Authorise(MessageCall call)
    {
        if (call.Rights.DepthOf(Privilege) == Depth.None)
            throw Faults.NoPrivilege(call.UserId, Privilege, Name);
    }

    public override void Execute(MessageCall call)
    {
        if (call.Input.TryGetValue(Variable, out var given) && given is string { Length: > 0 } name)
            call.Output["EnvironmentVariableSecretValue"] = call.Outermost.Engine.Secrets.GetValueOrDefault(name, "");
        else
            throw Faults.InvalidArgument($"{Name} needs the name of the variable in {Variable}.");
    }

    protected override void Address(MessageCall call)
    {
    }
}
