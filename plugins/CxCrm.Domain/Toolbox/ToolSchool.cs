namespace CxCrm.Domain.Toolbox;

/// <summary>The schools of customer orientation, oldest first.</summary>
public enum ToolSchool
{
    TotalQualityManagement,
    ServiceManagement,
    CustomerExperienceManagement,
}
