using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>A table whose new rows count in snapshots.</summary>
internal abstract class SnapshotStream
{
    /// <summary>The name its watermark is kept under.</summary>
    public abstract string Name { get; }

    /// <summary>The column (UTC) by which its rows come one after the other.</summary>
    public virtual string Moment => "createdon";

    /// <summary>Whether state and that column are indexed together.</summary>
    public virtual bool IsIndexedByState => true;

    /// <summary>Its rows with the columns that count. Which rows and in what order, the reader adds.</summary>
    public abstract QueryExpression Query();

    /// <summary>Adds a row to the snapshots it counts in.</summary>
    public abstract void Count(Entity row, SnapshotSums sums);
}
