using System;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Privacy.Access;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy.Requests;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy.Access;

/// <summary>
/// Makes the package of an access request (GDPR Art. 15, JSON and HTML) or of a portability request (Art. 20, JSON and CSV) and puts it into the request's file columns.
/// The answer itself carries no personal data.
/// </summary>
[CustomApi("cx_ExportPersonalData", Binding.Global, Kind.Action, Privilege = "prvWritecx_PrivacyRequest", CallBudget = 150, MaxBytes = 100,
    Description = "Makes the data package of an access or portability request as files on the request.")]
public sealed class ExportPersonalData : Api<ExportPersonalDataRequest, ExportPersonalDataResponse>
{
    protected override ExportPersonalDataResponse Run(ApiCall<ExportPersonalDataRequest> call)
    {
        var request = RequestCase.Read(call, call.Request.Request.Id,
            CxPrivacyRequest.Columns.Name, CxPrivacyRequest.Columns.Type, CxPrivacyRequest.Columns.SubjectId, CxPrivacyRequest.Columns.Language,
            CxPrivacyRequest.Columns.Country, CxPrivacyRequest.Columns.IdentityState, CxPrivacyRequest.Columns.State);
        Refuse(request);
        var contactId = Guid.ParseExact(request.SubjectId, "D");
        var language = Language.Spoken(call.Request.Language ?? PersonLanguage.Of(request.Language));
        var response = request.Type == CxPrivacyRequestType.Access ? Access(call, request, contactId, language) : Portability(call, request, contactId, language);
        call.System.Update(new CxPrivacyRequest(request.Id) { PackagedOn = call.Now });
        return response;
    }

    private static void Refuse(CxPrivacyRequest request)
    {
        if (request.Type is not (CxPrivacyRequestType.Access or CxPrivacyRequestType.Portability))
            throw new UserFault(ErrorCode.RequestTypeDoesNotFit, request.Name ?? "", "access, portability");
        if (RequestCase.IsClosed(request.State)) throw new UserFault(ErrorCode.RequestClosed, request.Name ?? "");
        if (request.IdentityState != CxPrivacyRequestIdentityState.Confirmed) throw new UserFault(ErrorCode.RequestIdentityNotConfirmed, request.Name ?? "");
        if (!Guid.TryParseExact(request.SubjectId, "D", out _)) throw new UserFault(ErrorCode.ContactNotFound);
    }

    private static ExportPersonalDataResponse Access(ApiCall<ExportPersonalDataRequest> call, CxPrivacyRequest request, Guid contactId, int language)
    {
        var package = AccessFacts.Of(call, request, contactId, language);
        package.Tables = new PersonRecords(call, contactId, language).Read(request);
        var row = request.ToEntityReference();
        var bytes = PackageFile.Write(call, row, CxPrivacyRequest.Columns.Package, request.Name + ".json", "application/json", Json.Of(package));
        var page = new AccessPage((key, arguments) => TextCatalog.Text(language, key, arguments), PersonLanguage.Tag(language)).Html(package);
        bytes += PackageFile.Write(call, row, CxPrivacyRequest.Columns.PackagePage, request.Name + ".html", "text/html", page);
        return new() { Records = package.Tables.Sum(table => table.Records.Count), Tables = package.Tables.Count, Bytes = bytes };
    }

    private static ExportPersonalDataResponse Portability(ApiCall<ExportPersonalDataRequest> call, CxPrivacyRequest request, Guid contactId, int language)
    {
        var package = new PortablePackage
        {
            CaseNumber = request.Name ?? "",
            MadeOn = call.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Controller = call.Settings.Text(SettingNames.ControllerName),
            Tables = new PortableRecords(call, contactId, language).Read(),
        }.Described();
        var row = request.ToEntityReference();
        var bytes = PackageFile.Write(call, row, CxPrivacyRequest.Columns.Package, request.Name + ".json", "application/json", Json.Of(package));
        bytes += PackageFile.Write(call, row, CxPrivacyRequest.Columns.PackagePage, request.Name + ".csv", "text/csv", package.Csv());
        return new() { Records = package.Tables.Sum(table => table.Records.Count), Tables = package.Tables.Count, Bytes = bytes };
    }
}
