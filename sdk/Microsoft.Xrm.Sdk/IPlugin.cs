namespace Microsoft.Xrm.Sdk;

/// <summary>A class that the service runs at a step. One instance serves many calls at once, so it holds no state.</summary>
public interface IPlugin
{
    void Execute(IServiceProvider serviceProvider);
}
