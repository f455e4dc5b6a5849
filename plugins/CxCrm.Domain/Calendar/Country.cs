namespace CxCrm.Domain.Calendar;

/// <summary>The countries whose public holidays and law CxCrm knows.</summary>
public enum Country
{
    Denmark,
    Sweden,
}
