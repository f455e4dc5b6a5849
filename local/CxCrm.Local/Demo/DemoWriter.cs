using System.Globalization;
using CxCrm.Local.Hosting;
using CxCrm.Plugins.Tables;
using LocalDataverse;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>
/// Writes the demo company into an organisation with the solution. Each part is complete or repeated: a process killed meanwhile is made good by the next start.
/// </summary>
internal sealed class DemoWriter(Organization organization, Reporter reporter)
{
    private readonly DemoRows _rows = new(organization.ServiceFor(WellKnown.Administrator));

    public void Write(DemoSeed seed)
    {
        InstallReferenceData();
        SettingValue.Set(_rows.Service, "cx_ControllerName", "Nordlys A/S");
        SettingValue.Set(_rows.Service, "cx_ControllerContact", "privacy@nordlys.example");
        Staff.Hire(_rows);
        new DemoProgram(_rows, seed).Write();
        Surveys.Write(_rows);
        var company = DemoCompany.Make(seed, _rows.Named(CxAlertRule.LogicalName, "Detractor (NPS 0-6)", CxAlertRule.Columns.Name));
        WriteInBulk(company);
        DemoConsents.Record(_rows, company);
        _rows.Service.Execute(new OrganizationRequest("cx_AssessProgram") { ["Program"] = DemoProgram.Reference });
    }

    private void InstallReferenceData()
    {
        while (!(bool)_rows.Service.Execute(new OrganizationRequest("cx_InstallReferenceData")).Results["Done"])
        {
            // Each call installs a slice.
        }
    }

    /// <summary>One transaction: all of it, or after a kill nothing. What is migrated has no history here, so auditing rests meanwhile.</summary>
    private void WriteInBulk(DemoCompany company)
    {
        if (!_rows.Exists(company.Customers[0].Row.ToEntityReference()))
        {
            Audit(false);
            using var bulk = organization.Bulk(WellKnown.Administrator);
            company.WriteTo(new BulkSink(bulk, Tell));
            bulk.Complete();
        }

        Audit(true);
    }

    private void Audit(bool on) => _rows.Service.Update(new Entity("organization", WellKnown.Organization) { ["isauditenabled"] = on });

    private void Tell(int rows) => reporter.Progress(string.Create(CultureInfo.InvariantCulture, $"Writing the demo company: {rows} rows"));
}
