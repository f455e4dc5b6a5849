namespace CxCrm.Domain.Status;

/// <summary>How fresh the latest visit to a touchpoint is.</summary>
public enum VisitAgeing
{
    Fresh,
    Ageing,
    Old,
    Never,
}
