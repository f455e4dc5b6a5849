namespace CxCrm.Plugins.Privacy;

/// <summary>One stage of an erasure. Safe to run again: it looks at what is there, not at what it remembers having done.</summary>
internal interface IErasureStage
{
    /// <summary>Works until it is done or the slice is full; true when it is done.</summary>
    bool Run(ErasureWork work);
}
