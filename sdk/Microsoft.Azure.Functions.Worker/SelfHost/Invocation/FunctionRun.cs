namespace Microsoft.Azure.Functions.Worker.SelfHost.Invocation;

/// <summary>The context of one run.</summary>
internal sealed class FunctionRun(FunctionEntry function, FunctionInput input, IServiceProvider services, CancellationToken cancellation) : FunctionContext
{
    /// <summary>The key under which the official extension for ASP.NET Core keeps the request.</summary>
    private const string HttpContextKey = "HttpRequestContext";

    public override string InvocationId { get; } = Guid.NewGuid().ToString("D");

    public override string FunctionId => function.Id;

    public override BindingContext BindingContext { get; } = new Bindings(input.Data);

    public override RetryContext RetryContext { get; } = new Retries(input.Retry, function.Retry?.MaxRetryCount ?? 0);

    public override IServiceProvider InstanceServices { get; set; } = services;

    public override FunctionDefinition FunctionDefinition => function;

    public override IDictionary<object, object> Items { get; set; } =
        input.HttpContext is { } http ? new Dictionary<object, object> { [HttpContextKey] = http } : [];

    public override CancellationToken CancellationToken => cancellation;

    public FunctionEntry Function => function;

    public FunctionInput Input => input;

    /// <summary>What the function returned.</summary>
    public object? Result { get; set; }

    private sealed class Bindings(IReadOnlyDictionary<string, object?> data) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData => data;
    }

    private sealed class Retries(int count, int most) : RetryContext
    {
        public override int RetryCount => count;

        public override int MaxRetryCount => most;
    }
}
