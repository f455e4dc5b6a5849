using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>
/// The caller's row as the pipeline's own: plug-ins change the target, and the caller's object stays as it was, as it does when it
/// travels to a server. An early-bound row becomes a plain one.
/// </summary>
internal static class RowCopy
{
    public static Entity Of(Entity row)
    {
        var copy = new Entity(row.LogicalName) { RowVersion = row.RowVersion };
        foreach (var (name, value) in row.Attributes)
            copy.Attributes[name] = value;
        foreach (var (name, value) in row.KeyAttributes)
            copy.KeyAttributes[name] = value;
        foreach (var (relationship, related) in row.RelatedEntities)
            copy.RelatedEntities[relationship] = related;
        copy.Id = row.Id;
        return copy;
    }
}
