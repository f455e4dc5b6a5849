using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Audit;

/// <summary>One column's change as audit.changedata keeps it (Microsoft Learn: Retrieve the history of audited data changes).</summary>
internal sealed record AuditedChange(string LogicalName, string? OldValue, string? NewValue)
{
    // By hand: every audited write has it made.
    public static string Text(IReadOnlyList<AuditedChange> changes)
    {
        var text = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteStartArray("changedAttributes");
            foreach (var change in changes)
            {
                json.WriteStartObject();
                json.WriteString("logicalName", change.LogicalName);
                json.WriteString("oldValue", change.OldValue);
                json.WriteString("newValue", change.NewValue);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>A value as text: lookups as table,id; choices as their number; instants in UTC.</summary>
    public static string? Text(object? value) => value switch
    {
        null => null,
        string text => text.Length == 0 ? null : text,
        EntityReference reference => $"{reference.LogicalName},{reference.Id:D}",
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        OptionSetValueCollection options => string.Join(',', options.Select(o => o.Value).Order()),
        Money money => Number(money.Value),
        decimal number => Number(number),
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        bool yes => yes ? "True" : "False",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    // 1.50 and 1.5 are the same amount.
    private static string Number(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}
