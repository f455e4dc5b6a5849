using CxCrm.Plugins.Voice.Text;
using LocalDataverse;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>
/// Writes the demo company into an organisation with the solution. Each part is complete or repeated: a process killed meanwhile is made good by the next start.
/// </summary>
internal sealed class DemoWriter(Organization organization, IProgress<int> rowsWritten)
{
    private readonly DemoRows _rows = new(organization.ServiceFor(WellKnown.Administrator));

    public void Write(DemoSeed seed)
    {
        new DemoFrame(_rows).Write(seed);
        var company = DemoCompany.Make(seed, DemoFrame.DetractorRule(_rows), WordLists.Read(_rows.Service));
        WriteInBulk(company);
        DemoConsents.Record(_rows, company);
        new DemoOneVoice(_rows, company).Write();
        _rows.Service.Execute(new OrganizationRequest("cx_AssessProgram") { ["Program"] = DemoProgram.Reference });
    }

    /// <summary>One transaction: all of it, or after a kill nothing. What is migrated has no history here, so auditing rests meanwhile.</summary>
    private void WriteInBulk(DemoCompany company)
    {
        if (!_rows.Exists(company.Customers[0].Row.ToEntityReference()))
        {
            Audit(false);
            using var bulk = organization.Bulk(WellKnown.Administrator);
            company.WriteTo(new BulkSink(bulk, rowsWritten));
            bulk.Complete();
        }

        Audit(true);
    }

    private void Audit(bool on) => _rows.Service.Update(new Entity("organization", WellKnown.Organization) { ["isauditenabled"] = on });
}
