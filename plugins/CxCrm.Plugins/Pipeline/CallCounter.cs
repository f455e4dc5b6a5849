namespace CxCrm.Plugins.Pipeline;

/// <summary>How many calls to IOrganizationService one run of a plug-in has made.</summary>
internal sealed class CallCounter
{
    public int Calls { get; private set; }

    public void Add() => Calls++;
}
