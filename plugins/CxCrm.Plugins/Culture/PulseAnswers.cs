using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Culture;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Culture;

/// <summary>The answers of a pulse counted by unit; one call that returns counts and never an answer.</summary>
internal static class PulseAnswers
{
    public static IReadOnlyList<PulseGroup> Read(IOrganizationService system, Guid pulse) => system.RetrieveMultiple(new FetchExpression(Fetch(pulse))).Entities
        .GroupBy(row => Value(row, "unit") switch
        {
            EntityReference unit => unit.Id,
            Guid id => id,
            _ => (Guid?)null,
        })
        .Select(GroupOf)
        .ToList();

    private static PulseGroup GroupOf(IGrouping<Guid?, Entity> rows)
    {
        int promoters = 0, passives = 0, detractors = 0, sum = 0;
        foreach (var row in rows)
        {
            var answer = (int)Value(row, "enps")!;
            var n = (int)Value(row, "n")!;
            sum += answer * n;
            if (NetPromoterScore.IsPromoter(answer))
                promoters += n;
            else if (NetPromoterScore.IsDetractor(answer))
                detractors += n;
            else
                passives += n;
        }

        return new PulseGroup(rows.Key, promoters, passives, detractors, sum);
    }

    private static string Fetch(Guid pulse) => string.Format(
        CultureInfo.InvariantCulture,
        """
        <fetch aggregate="true">
          <entity name="{0}">
            <attribute name="{1}" alias="unit" groupby="true" />
            <attribute name="{2}" alias="enps" groupby="true" />
            <attribute name="{3}" alias="n" aggregate="count" />
            <filter>
              <condition attribute="{4}" operator="eq" value="{5:D}" />
              <condition attribute="{2}" operator="not-null" />
            </filter>
          </entity>
        </fetch>
        """,
        CxPulseAnswer.LogicalName,
        CxPulseAnswer.Columns.UnitId,
        CxPulseAnswer.Columns.Enps,
        CxPulseAnswer.Columns.Id,
        CxPulseAnswer.Columns.PulseId,
        pulse);

    private static object? Value(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value;
}
