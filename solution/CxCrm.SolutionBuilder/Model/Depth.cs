namespace CxCrm.SolutionBuilder.Model;

/// <summary>How far a privilege reaches, under the names that solution files use.</summary>
internal enum Depth
{
    None,
    Basic,
    Local,
    Deep,
    Global,
}
