using System;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Pipeline;

/// <summary>One execution of a step on <typeparamref name="TTable"/>.</summary>
public sealed class StepCall<TTable> : PluginCall
    where TTable : Entity, new()
{
    internal StepCall(IServiceProvider services)
        : base(services)
    {
    }

    /// <summary>The row as the caller sends it: on Create all given columns, on Update only the changed ones. Before the main operation a value set here is
    /// saved with the row. Not on Delete: use <see cref="Id"/> and <see cref="Before"/>.</summary>
    public TTable Target => field ??= ((Entity)Context.InputParameters["Target"]).ToEntity<TTable>();

    /// <summary>The id of the row. On Create it is known before the main operation only when the caller chose it.</summary>
    public Guid Id => Context.PrimaryEntityId;

    /// <summary>A reference to the row.</summary>
    public EntityReference Row => new(Context.PrimaryEntityName, Context.PrimaryEntityId);

    /// <summary>The pre-image named "before".</summary>
    public TTable Before => PreImage("before");

    /// <summary>The post-image named "after".</summary>
    public TTable After => PostImage("after");

    /// <summary>The row as it will stand after an Update: <see cref="Before"/> with the changes of <see cref="Target"/> laid over it; on Create, the target.</summary>
    public TTable Merged => field ??= Merge();

    /// <summary>The row before the operation, with the columns of the image's registration.</summary>
    public TTable PreImage(string alias) => Context.PreEntityImages[alias].ToEntity<TTable>();

    /// <summary>The row after the operation, with the columns of the image's registration.</summary>
    public TTable PostImage(string alias) => Context.PostEntityImages[alias].ToEntity<TTable>();

    /// <summary>Whether the caller sends a value (null included) for the column.</summary>
    public bool Changes(string column) => Target.Attributes.ContainsKey(column);

    /// <summary>Whether an Update gives the column another value than it has; the pre-image "before" must hold it. Forms send values that nobody changed.</summary>
    public bool Alters(string column) => Changes(column) && !Equals(Target[column], Before.GetAttributeValue<object>(column));

    private TTable Merge()
    {
        var merged = new TTable { Id = Context.PrimaryEntityId };
        if (Context.PreEntityImages.TryGetValue("before", out var before))
        {
            foreach (var column in before.Attributes)
                merged[column.Key] = column.Value;
        }
        foreach (var column in Target.Attributes)
            merged[column.Key] = column.Value;
        return merged;
    }
}
