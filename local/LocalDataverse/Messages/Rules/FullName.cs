using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>A person's full name follows from first and last name, in that order, the organisation's default (organization.fullnameconventioncode 1).</summary>
internal static class FullName
{
    public static void Complete(TableDefinition table, Entity target, Entity? current)
    {
        if (!(target.Contains("firstname") || target.Contains("lastname")) || table.Column("fullname") is null)
            return;
        var names = new[] { Part(target, current, "firstname"), Part(target, current, "lastname") };
        target["fullname"] = string.Join(' ', names.Where(n => !string.IsNullOrEmpty(n)));
    }

    private static string? Part(Entity target, Entity? current, string column) =>
        target.Contains(column) ? target.GetAttributeValue<string>(column) : current?.GetAttributeValue<string>(column);
}
