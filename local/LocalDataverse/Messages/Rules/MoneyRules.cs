using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>Money in the row's currency and, beside it, in the organisation's base currency (Microsoft Learn: Transaction currency table).</summary>
internal static class MoneyRules
{
    private const string Currency = "transactioncurrencyid";

    /// <param name="call">The message.</param>
    /// <param name="target">What it writes.</param>
    /// <param name="current">The row as it stands; null for a new one.</param>
    public static void Complete(MessageCall call, Entity target, Entity? current)
    {
        var table = call.Table!;
        if (table.Column(Currency) is not { IsLookup: true } || !(HasMoney(target) || target.Contains(Currency)))
            return;
        if (CurrencyOf(call, target, current) is not { } currency)
            return;
        var rate = Rate(call, currency.Id);
        target[Currency] = currency;
        if (table.Column("exchangerate") is not null)
            target["exchangerate"] = rate;
        foreach (var column in table.Shape.InBaseCurrency)
        {
            if (Amount(target, current, column.CalculationOf!) is { } amount)
                target[column.LogicalName] = new Money(Math.Round(amount / rate, column.Precision ?? 4, MidpointRounding.AwayFromZero));
            else if (target.Contains(column.CalculationOf!))
                target[column.LogicalName] = null;
        }
    }

    private static bool HasMoney(Entity target)
    {
        foreach (var (_, value) in target.Attributes)
        {
            if (value is Money)
                return true;
        }

        return false;
    }

    private static EntityReference? CurrencyOf(MessageCall call, Entity target, Entity? current) =>
        target.GetAttributeValue<EntityReference>(Currency)
        ?? current?.GetAttributeValue<EntityReference>(Currency)
        ?? (call.Outermost.Engine.Identity.BaseCurrency is { } id ? new EntityReference("transactioncurrency", id) : null);

    private static decimal? Amount(Entity target, Entity? current, string column) =>
        (target.Contains(column) ? target.GetAttributeValue<Money>(column) : current?.GetAttributeValue<Money>(column))?.Value;

    private static decimal Rate(MessageCall call, Guid currency)
    {
        var rate = call.Outermost.Session.Scalar(
            "SELECT exchangerate FROM transactioncurrency WHERE transactioncurrencyid = $id", ("$id", StoredValue.Id(currency)))
            ?? throw Faults.RowDoesNotExist("transactioncurrency", currency);
        return Convert.ToDecimal(rate, CultureInfo.InvariantCulture);
    }
}
