namespace Microsoft.Azure.Functions.Worker.SelfHost;

/// <summary>What starts a function.</summary>
internal enum FunctionKind
{
    Http,
    Timer,
    Queue,
}
