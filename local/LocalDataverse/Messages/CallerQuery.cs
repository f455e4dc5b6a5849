using LocalDataverse.Pipeline;
using LocalDataverse.Query;

namespace LocalDataverse.Messages;

/// <summary>What a query depends on besides its text: who asks, in which language and time zone.</summary>
internal static class CallerQuery
{
    public static QueryContext Context(MessageCall call)
    {
        var engine = call.Outermost.Engine;
        var settings = call.Outermost.SettingsOf(call.UserId);
        return new QueryContext(call.Catalog, call.Rights)
        {
            UtcNow = engine.Clock.GetUtcNow().UtcDateTime,
            Language = settings.Language,
            TimeZone = settings.TimeZone,
        };
    }
}
