using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>Lookups given by an alternate key become lookups by id.</summary>
internal static class LookupKeys
{
    public static void Resolve(MessageCall call, Entity target)
    {
        foreach (var (name, value) in target.Attributes.ToList())
        {
            if (value is EntityReference { KeyAttributes.Count: > 0 } reference && reference.Id == Guid.Empty)
                target.Attributes[name] = new EntityReference(reference.LogicalName, RowKey.Of(call, call.Catalog.Table(reference.LogicalName), reference));
        }
    }
}
