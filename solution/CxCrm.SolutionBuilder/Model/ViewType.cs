namespace CxCrm.SolutionBuilder.Model;

/// <summary>The kinds of view, with the numbers Dataverse gives them (savedquery.querytype).</summary>
internal enum ViewType
{
    Public = 0,
    AdvancedFind = 1,
    Associated = 2,
    QuickFind = 4,
    Lookup = 64,
}
