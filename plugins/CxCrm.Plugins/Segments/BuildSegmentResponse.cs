using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Segments;

/// <summary>What one slice did.</summary>
public sealed class BuildSegmentResponse
{
    [Out(Description = "Customers of this slice who are in the segment.")]
    public int Members { get; set; }

    [Out(Description = "Customers of this slice whom the conditions hold for, but whose data may not be used for the purpose.")]
    public int LeftOut { get; set; }

    [Out(Description = "Customers who were taken out of the segment in this slice.")]
    public int Removed { get; set; }

    [Out(Description = "Where to go on.")]
    public int Cursor { get; set; }

    [Out(Description = "Whether the segment is complete.")]
    public bool Done { get; set; }
}
