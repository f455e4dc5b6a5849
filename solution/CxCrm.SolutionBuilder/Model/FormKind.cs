namespace CxCrm.SolutionBuilder.Model;

internal enum FormKind
{
    Main,
    QuickCreate,
    QuickView,
}
