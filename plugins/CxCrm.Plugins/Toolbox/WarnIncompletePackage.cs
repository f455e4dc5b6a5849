using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Marks a package that lacks functional or emotional elements; a package needs both.</summary>
[Step(Message.Create, CxServiceElement.LogicalName, Stage.PostOperation, Mode.Sync, Why = "the warning on the package follows its elements while the user looks at both")]
[Step(Message.Update, CxServiceElement.LogicalName, Stage.PostOperation, Mode.Sync, Filter = [CxServiceElement.Columns.Kind, CxServiceElement.Columns.PackageId],
    Why = "the warning on the package follows its elements while the user looks at both")]
[Step(Message.Delete, CxServiceElement.LogicalName, Stage.PostOperation, Mode.Sync, Why = "the warning on the package follows its elements while the user looks at both")]
[PreImage("before", CxServiceElement.Columns.PackageId)]
[CallBudget(4)]
public sealed class WarnIncompletePackage : Step<CxServiceElement>
{
    protected override void Run(StepCall<CxServiceElement> call)
    {
        if (ParentDelete.Caused(call, CxServicePackage.LogicalName, CxProgram.LogicalName))
            return;
        foreach (var package in PackagesOf(call).Distinct())
            call.System.Update(new CxServicePackage(package) { Warning = WarningOf(call, package) });
    }

    private static IEnumerable<Guid> PackagesOf(StepCall<CxServiceElement> call)
    {
        if (call.Context.MessageName != Message.Create && call.Before.PackageId is { } before)
            yield return before.Id;
        if (call.Context.MessageName != Message.Delete && call.Target.PackageId is { } now)
            yield return now.Id;
    }

    private static CxServicePackageWarning? WarningOf(StepCall<CxServiceElement> call, Guid package)
    {
        var query = new QueryExpression(CxServiceElement.LogicalName) { ColumnSet = new ColumnSet(CxServiceElement.Columns.Kind), Distinct = true };
        query.Criteria.AddCondition(CxServiceElement.Columns.PackageId, ConditionOperator.Equal, package);
        var kinds = call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxServiceElement>().Kind).ToList();
        if (kinds.Count == 0)
            return CxServicePackageWarning.NoElements;
        if (!kinds.Contains(CxElementKind.Functional))
            return CxServicePackageWarning.NoFunctional;
        return kinds.Contains(CxElementKind.Emotional) ? null : CxServicePackageWarning.NoEmotional;
    }
}
