using LocalDataverse.Pipeline;
using LocalDataverse.Query;

namespace LocalDataverse.Messages;

/// <summary>What a query depends on besides its text: who asks, in which language and time zone.</summary>
internal static class CallerQuery
{
    public static QueryContext Context(MessageCall call) => new(call.Catalog, call.Rights) { UtcNow = call.Outermost.Engine.Clock.GetUtcNow().UtcDateTime };
}
