using CxCrm.Local.Hosting;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>What stands around the demo company's customers: reference data, settings, staff, program and surveys, all written through the plug-ins.</summary>
internal sealed class DemoFrame(DemoRows rows)
{
    /// <summary>The alert rule of the reference data that a detractor's answer sets off.</summary>
    public static EntityReference DetractorRule(DemoRows rows) => rows.Named(CxAlertRule.LogicalName, "Detractor (NPS 0-6)", CxAlertRule.Columns.Name);

    /// <summary>Writes all that is missing.</summary>
    public void Write(DemoSeed seed)
    {
        InstallReferenceData();
        SettingValue.Set(rows.Service, "cx_ControllerName", "Nordlys A/S");
        SettingValue.Set(rows.Service, "cx_ControllerContact", "privacy@nordlys.example");
        Staff.Hire(rows);
        new DemoProgram(rows, seed).Write();
        Surveys.Write(rows);
    }

    private void InstallReferenceData()
    {
        while (!(bool)rows.Service.Execute(new OrganizationRequest("cx_InstallReferenceData")).Results["Done"])
        {
            // Each call installs a slice.
        }
    }
}
