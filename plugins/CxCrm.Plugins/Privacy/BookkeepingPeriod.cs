using System;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>What bookkeeping law keeps today: by the company's country, and the end of the financial year that its program states (December unless told).</summary>
internal sealed class BookkeepingPeriod
{
    private const int December = 12;

    private readonly Country country;
    private readonly int lastMonth;

    private BookkeepingPeriod(Country country, int lastMonth, DateTime today)
    {
        this.country = country;
        this.lastMonth = lastMonth;
        KeptFrom = BookkeepingRetention.KeptFrom(country, lastMonth, today);
    }

    /// <summary>The first day whose material must still be kept.</summary>
    public DateTime KeptFrom { get; }

    /// <summary>One call, and one when settings were not read yet.</summary>
    public static BookkeepingPeriod Read(PluginCall call)
    {
        var query = new QueryExpression(CxProgram.LogicalName) { ColumnSet = new ColumnSet(CxProgram.Columns.FinancialYearEndMonth), TopCount = 1 };
        query.Criteria.AddCondition(CxProgram.Columns.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(CxProgram.Columns.CreatedOn, OrderType.Ascending);
        var program = call.System.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxProgram>();
        var country = call.Settings.Text(SettingNames.Country) == "SE" ? Country.Sweden : Country.Denmark;
        return new(country, program?.FinancialYearEndMonth ?? December, call.Now);
    }

    /// <summary>The last day on which material of this day must be kept.</summary>
    public DateTime KeptUntil(DateTime day) => BookkeepingRetention.KeepUntil(country, BookkeepingRetention.YearEnd(day, lastMonth));
}
